using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class CustomersForm : StepForm
{
    [Display(Name = "Khách hàng")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Customers { get; set; } = "";

    [Display(Name = "Ai đang bán thứ tương tự")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Competitors { get; set; } = "";

    public override void Read(Entry entry) => (Customers, Competitors) = (entry.Draft.Customers, entry.Draft.Competitors);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) => entry.SaveDraft(d => d with { Customers = Customers, Competitors = Competitors }, byId, at, page);
}
