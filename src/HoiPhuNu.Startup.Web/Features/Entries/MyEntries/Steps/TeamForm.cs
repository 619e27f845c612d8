using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class TeamForm : StepForm
{
    [Display(Name = "Số thành viên")]
    [Range(1, EntryContent.MaxPeople)]
    public int? Members { get; set; }

    [Display(Name = "Số thành viên nữ")]
    [Range(0, EntryContent.MaxPeople)]
    public int? WomenMembers { get; set; }

    [MaxLength(EntryContent.TeamSize + 1)]
    public List<MemberRow> Rows { get; set; } = [];

    public override void Read(Entry entry)
    {
        (Members, WomenMembers) = (entry.Draft.Members, entry.Draft.WomenMembers);
        Rows = [.. entry.Draft.Team.Select(m => new MemberRow { FullName = m.FullName, Role = m.Role, IsWoman = m.IsWoman })];
    }

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page)
    {
        var team = Rows.Where(r => r.FullName.Length > 0).Take(EntryContent.TeamSize).Select(r => new TeamMember(r.FullName, r.Role, r.IsWoman)).ToList();
        return entry.SaveDraft(
            d => d with
            {
                Team = team,
                Members = Members ?? (team.Count > 0 ? team.Count : null),
                WomenMembers = WomenMembers ?? (team.Count > 0 ? team.Count(m => m.IsWoman) : null),
            },
            byId,
            at,
            page);
    }

    public override Task CheckAsync(StepContext context)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].FullName.Length == 0 && Rows[i].Role.Length > 0)
            {
                context.Errors.AddModelError($"Form.Rows[{i}].FullName", context.T["Điền họ và tên của người này"]);
            }
        }

        return Task.CompletedTask;
    }
}
