using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>What to look at once more, in words: for the woman before she sends, for the reader before she accepts.</summary>
public static class DoubtLines
{
    /// <param name="db">The database.</param>
    /// <param name="access">The check-in, found by a named query of the viewer.</param>
    /// <param name="answers">The draft, or the version that was sent.</param>
    /// <param name="seenOn">The day on which it is seen so: money paid later was not in hand.</param>
    /// <param name="today">Where its period ends when it is sent before its end; one that was sent ends no later.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<CheckInDoubts> FindAsync(AppDbContext db, CheckInAccess access, CheckInAnswers answers, DateOnly seenOn, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(answers);
        var (checkIn, project) = (access.CheckIn, access.Project);
        var looks = await db.CheckIns.AsNoTracking().Where(c => c.ProjectId == project.Id && c.Id != checkIn.Id && c.Status == CheckInStatus.Accepted)
            .Select(c => new WatchedCheckIn(c.Id, c.Status, c.From, c.To, c.DueOn, c.LateFrom, c.SeenOn) { State = c.State, Revenue = c.Revenue, Workers = c.Workers }).ToListAsync(cancel);
        var settings = (await db.FollowUpSettingsAsync([project.Id], cancel)).GetValueOrDefault(project.Id) ?? new FollowUpSettings();
        var left = answers.MoneyUsed > 0 ? await LeftAsync(db, project.Id, seenOn, cancel) : 0;
        var look = new WatchedCheckIn(checkIn.Id, checkIn.Status, checkIn.From, checkIn.To < today ? checkIn.To : today, checkIn.DueOn, checkIn.LateFrom, seenOn);
        return CheckInDoubts.Of(new WatchedProject(project.Id, false, null, project.RevenueBefore, project.WorkersBefore) { CheckIns = looks }, look, answers, project.LegalForm, left, settings);
    }

    /// <summary>In the language of now.</summary>
    public static IReadOnlyList<string> Say(CheckInDoubts doubts, CheckInAnswers answers, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(doubts);
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            .. doubts.Findings.Select(f => WarningWords.Reason(f.Kind, f.Facts, T)),
            .. doubts.MoneyLeft is { } inHand ? [T["Tiền hỗ trợ đã dùng trong kỳ {0}, mà trong tay chỉ còn {1}.", Money.FormatWithUnit(answers.MoneyUsed!.Value), Money.FormatWithUnit(inHand)].Value] : Array.Empty<string>(),
            .. doubts.FormBefore is { } before ? [T["Loại hình ghi lần này: {0}; đang ghi là {1}.", FollowUpText.Form(answers.LegalForm!.Value, T), FollowUpText.Form(before, T)].Value] : Array.Empty<string>(),
        ];
    }

    /// <summary>What acceptance would find unspent on that day, see <see cref="ReadCheckIn"/>: a bank keeps the ledger of its loans.</summary>
    private static async Task<long> LeftAsync(AppDbContext db, Guid projectId, DateOnly on, CancellationToken cancel) =>
        (await db.Supports.AsNoTracking().Where(s => s.ProjectId == projectId && s.CancelledAt == null).Include(s => s.Tranches).Include(s => s.Disbursements).Include(s => s.Refunds).Include(s => s.Spendings)
            .AsSplitQuery().ToListAsync(cancel)).Where(s => !s.IsKeptByBank).Sum(s => Math.Max(SupportLedger.At(s, on, 0).Unspent, 0));
}
