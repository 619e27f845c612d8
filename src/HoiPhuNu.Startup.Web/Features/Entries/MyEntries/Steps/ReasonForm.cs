using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class ReasonForm : StepForm
{
    [Display(Name = "Vì sao cần làm")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Need { get; set; } = "";

    [Display(Name = "Sản phẩm, dịch vụ")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Product { get; set; } = "";

    public override void Read(Entry entry) => (Need, Product) = (entry.Draft.Need, entry.Draft.Product);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) => entry.SaveDraft(d => d with { Need = Need, Product = Product }, byId, at, page);
}
