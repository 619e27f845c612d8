using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class PledgesForm : StepForm
{
    [Display(Name = "Cam kết ý tưởng của mình")]
    public bool OwnWork { get; set; }

    [Display(Name = "Đồng ý thể lệ")]
    public bool AcceptsRules { get; set; }

    public override void Read(Entry entry) => (OwnWork, AcceptsRules) = (entry.DraftPledges.OwnWork, entry.DraftPledges.AcceptsRules);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SavePledges(entry.DraftPledges with { OwnWork = OwnWork, AcceptsRules = AcceptsRules, TextVersion = ConsentTexts.Version }, byId, at, page);
}
