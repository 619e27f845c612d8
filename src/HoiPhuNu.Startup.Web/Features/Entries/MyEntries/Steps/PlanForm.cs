using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class PlanForm : StepForm
{
    [Display(Name = "Kế hoạch sản xuất, kinh doanh")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Plan { get; set; } = "";

    [Display(Name = "Rủi ro và cách xử lý")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Risks { get; set; } = "";

    [Display(Name = "Hướng mở rộng")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Expansion { get; set; } = "";

    public override void Read(Entry entry) => (Plan, Risks, Expansion) = (entry.Draft.Plan, entry.Draft.Risks, entry.Draft.Expansion);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) => entry.SaveDraft(d => d with { Plan = Plan, Risks = Risks, Expansion = Expansion }, byId, at, page);
}
