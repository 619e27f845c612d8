using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class ResourcesForm : StepForm
{
    [Display(Name = "Tài nguyên bản địa")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string LocalResources { get; set; } = "";

    [Display(Name = "Điểm mới")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Novelty { get; set; } = "";

    public override void Read(Entry entry) => (LocalResources, Novelty) = (entry.Draft.LocalResources, entry.Draft.Novelty);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) => entry.SaveDraft(d => d with { LocalResources = LocalResources, Novelty = Novelty }, byId, at, page);
}
