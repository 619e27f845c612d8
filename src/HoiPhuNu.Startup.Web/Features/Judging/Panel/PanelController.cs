using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.Panel;

/// <summary>Who of the contest's judges reads in this round, and how much at most.</summary>
[Route("/to-chuc/{slug}/phan-cong/{roundId:guid}/ban-cham")]
public sealed class PanelController(AppDbContext db, IStringLocalizer<JudgingText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(string slug, Guid roundId, Viewer viewer, CancellationToken cancel) =>
        await LoadAsync(slug, roundId, viewer, cancel) is { } page ? View("Edit", page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(string slug, Guid roundId, Viewer viewer, [FromServices] ChangePanel change, CancellationToken cancel)
    {
        if (await LoadAsync(slug, roundId, viewer, cancel) is not { } page)
        {
            return NotFound();
        }

        var wanted = PanelForm.Read(Request.Form, page.Judges, ModelState, this.Say(JudgingRefusals.CapacityWrong));
        if (ModelState.IsValid && !RoundSteps.CanAssign(page.Round.Status))
        {
            this.Refuse(JudgingRefusals.RoundNotOpenForAssigning);
        }

        if (!ModelState.IsValid)
        {
            return View("Edit", page with { Judges = [.. page.Judges.Select(j => j with { On = wanted.ContainsKey(j.Id) || (j.On && !j.Appointed) })] });
        }

        var taken = await change.RunAsync(page.Round, wanted, viewer, cancel);
        this.Alert(AlertKind.Ok, T["Đã lưu ban chấm"], taken > 0 ? T["{0} phiếu chưa ký của người rời ban đã được rút về. Giao lại cho người khác.", taken] : T["{0} giám khảo trong ban chấm.", wanted.Count]);
        return Redirect(page.Round.Assigning);
    }

    private async Task<PanelPage?> LoadAsync(string slug, Guid roundId, Viewer viewer, CancellationToken cancel)
    {
        if (await RoundHead.ManagedAsync(db, viewer, slug, roundId, cancel) is not { Status: not RoundStatus.Planned } round)
        {
            return null;
        }

        var people = await db.People.AsNoTracking()
            .Where(p => db.ContestAppointments.Any(a => a.ContestId == round.ContestId && a.PersonId == p.Id && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge))
                || db.PanelMembers.Any(m => m.RoundId == round.Id && m.JudgeId == p.Id && m.RemovedAt == null))
            .OrderBy(p => p.NameSortKey)
            .Select(p => new PanelLine(
                p.Id,
                p.FullName,
                db.ContestAppointments.Where(a => a.ContestId == round.ContestId && a.PersonId == p.Id && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge)).Select(a => (ContestRole?)a.Role).FirstOrDefault(),
                db.ContestAppointments.Any(a => a.ContestId == round.ContestId && a.PersonId == p.Id && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge)),
                db.PanelMembers.Any(m => m.RoundId == round.Id && m.JudgeId == p.Id && m.RemovedAt == null),
                db.PanelMembers.Where(m => m.RoundId == round.Id && m.JudgeId == p.Id).Select(m => m.Capacity).FirstOrDefault(),
                db.ScoreSheets.Count(s => s.RoundId == round.Id && s.JudgeId == p.Id && s.Status == SheetStatus.Open),
                db.ScoreSheets.Count(s => s.RoundId == round.Id && s.JudgeId == p.Id && s.Status == SheetStatus.Signed)))
            .ToListAsync(cancel);
        return new PanelPage(round, people);
    }
}
