using System.Globalization;
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
public sealed class PanelController(AppDbContext db, TimeProvider time, IStringLocalizer<JudgingText> T) : Controller
{
    public static string OnName(Guid judgeId) => $"chon-{judgeId:N}";

    public static string CapacityName(Guid judgeId) => $"nhieu-nhat-{judgeId:N}";

    [HttpGet("")]
    public async Task<IActionResult> Edit(string slug, Guid roundId, Viewer viewer, CancellationToken cancel) =>
        await LoadAsync(slug, roundId, viewer, cancel) is { } page ? View("Edit", page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(string slug, Guid roundId, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadAsync(slug, roundId, viewer, cancel) is not { } page)
        {
            return NotFound();
        }

        var wanted = new Dictionary<Guid, int?>();
        foreach (var judge in page.Judges.Where(j => j.Appointed))
        {
            var (on, capacity) = (OnName(judge.Id), CapacityName(judge.Id));
            var typed = Request.Form[capacity].ToString().Trim();
            ModelState.SetModelValue(capacity, typed, typed);
            ModelState.MarkFieldValid(capacity);
            var number = 0;
            if (typed.Length > 0 && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= 10_000))
            {
                this.Refuse(JudgingRefusals.CapacityWrong, capacity);
            }

            if (Request.Form[on].Count > 0)
            {
                ModelState.SetModelValue(on, "true", "true");
                ModelState.MarkFieldValid(on);
                wanted[judge.Id] = typed.Length == 0 ? null : number;
            }
        }

        if (ModelState.IsValid && !RoundSteps.CanAssign(page.Round.Status))
        {
            this.Refuse(JudgingRefusals.RoundNotOpenForAssigning);
        }

        if (!ModelState.IsValid)
        {
            return View("Edit", page with { Judges = [.. page.Judges.Select(j => j with { On = wanted.ContainsKey(j.Id) || (j.On && !j.Appointed) })] });
        }

        var taken = await db.WriteAsync(token => ChangeAsync(page.Round, wanted, viewer, token), cancel);
        this.Alert(AlertKind.Ok, T["Đã lưu ban chấm"], taken > 0 ? T["{0} phiếu chưa ký của người rời ban đã được rút về. Giao lại cho người khác.", taken] : T["{0} giám khảo trong ban chấm.", wanted.Count]);
        return Redirect(page.Round.Assigning);
    }

    /// <summary>Returns how many unsigned sheets of those who leave were taken back; what they had signed stays and counts.</summary>
    private async Task<int> ChangeAsync(RoundHead round, Dictionary<Guid, int?> wanted, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var known = await db.PanelMembers.Where(m => m.RoundId == round.Id).ToListAsync(cancel);
        var (came, left) = (new List<Guid>(), new List<Guid>());
        foreach (var member in known)
        {
            if (wanted.Remove(member.JudgeId, out var capacity))
            {
                if (member.RemovedAt is not null)
                {
                    member.Restore();
                    came.Add(member.JudgeId);
                }

                member.Limit(capacity);
            }
            else if (member.RemovedAt is null)
            {
                member.Remove(now);
                left.Add(member.JudgeId);
            }
        }

        foreach (var (judgeId, capacity) in wanted)
        {
            db.PanelMembers.Add(PanelMember.Create(round.Id, judgeId, capacity, now));
            came.Add(judgeId);
        }

        var sheets = await db.ScoreSheets.Where(s => s.RoundId == round.Id && left.Contains(s.JudgeId) && s.Status == SheetStatus.Open).ToListAsync(cancel);
        sheets.ForEach(s => s.Remove(viewer.PersonId, now, T["Giám khảo rời ban chấm"]));
        if (came.Count + left.Count > 0)
        {
            db.Happened(new PanelChanged(round.Id, viewer.PersonId, now, round.ContestId, came, left));
        }

        return sheets.Count;
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
