using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class ImpactForm : StepForm
{
    [Display(Name = "Số lao động nữ có việc làm")]
    [Range(0, EntryContent.MaxPeople)]
    public int? WomenWorkers { get; set; }

    [Display(Name = "Trong đó là người dân tộc thiểu số")]
    [Range(0, EntryContent.MaxPeople)]
    public int? EthnicMinorityWorkers { get; set; }

    [Display(Name = "Số hộ nghèo, cận nghèo được hưởng lợi")]
    [Range(0, EntryContent.MaxPeople)]
    public int? PoorHouseholds { get; set; }

    [Display(Name = "Lợi ích cho cộng đồng")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string SocialImpact { get; set; } = "";

    [Display(Name = "Tác động đến môi trường")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Environment { get; set; } = "";

    public override void Read(Entry entry)
    {
        var d = entry.Draft;
        (WomenWorkers, EthnicMinorityWorkers, PoorHouseholds, SocialImpact, Environment) = (d.WomenWorkers, d.EthnicMinorityWorkers, d.PoorHouseholds, d.SocialImpact, d.Environment);
    }

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SaveDraft(
            d => d with { WomenWorkers = WomenWorkers, EthnicMinorityWorkers = EthnicMinorityWorkers, PoorHouseholds = PoorHouseholds, SocialImpact = SocialImpact, Environment = Environment },
            byId,
            at,
            page);
}
