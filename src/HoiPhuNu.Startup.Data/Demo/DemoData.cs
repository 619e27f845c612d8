using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>
/// Three contests to look at and to try things in: one finished in a former province, one open now, one in its second round; the
/// mentoring of sixty women; and what became of a hundred-odd supported ideas. Built by the domain's own steps with a clock set back, in one transaction; invented people only. Development only.
/// </summary>
public static class DemoData
{
    /// <summary>True while there is nobody and no contest: demo data never mix with real ones.</summary>
    public static async Task<bool> FitsAsync(AppDbContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return !await db.Contests.AnyAsync(cancel) && !await db.People.AnyAsync(cancel);
    }

    /// <exception cref="InvalidOperationException">The database already holds people or contests.</exception>
    public static async Task LoadAsync(AppDbContext db, IPasswordHasher<Account> hasher, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(hasher);
        db.NobodyListens = true;
        try
        {
            await db.WriteAsync(
                async token =>
                {
                    if (!await FitsAsync(db, token))
                    {
                        throw new InvalidOperationException("The database is not empty: demo data go into an empty one only.");
                    }

                    var clock = new DemoClock(now);
                    var units = await DemoUnits.LoadAsync(db, token);
                    var cast = new DemoCast(db, units, clock.Day(-200, 9));
                    DemoAccounts.Open(db, cast.All, hasher, clock.Day(-200, 9));
                    var finished = await new DemoFormerProvince(db, units, cast).BuildAsync(token);
                    var open = new DemoOpenContest(db, units, cast, clock).Build();
                    var second = new DemoSecondRound(db, units, cast, clock).Build();
                    new DemoArticles(db, units, cast, clock).Build(finished, open);
                    await new DemoMentoring(db, units, cast, clock).BuildAsync(second, open, token);
                    var followUp = new DemoFollowUp(db, units, cast, clock);
                    await followUp.BuildAsync(finished, token);
                    Tell(db, open, second, cast, clock);
                    await db.SaveChangesAsync(token);
                    await new DemoFigures(db, units, cast, clock).BuildAsync(token);
                    await followUp.WarnAsync(token);
                    return 0;
                },
                cancel);
        }
        finally
        {
            db.NobodyListens = false;
        }
    }

    /// <summary>A few messages are really written: the receipts of the open contest and what two judges were given to read.</summary>
    private static void Tell(AppDbContext db, Contest open, Contest second, DemoCast cast, DemoClock clock)
    {
        var entries = db.ChangeTracker.Entries<Entry>().Select(e => e.Entity).Where(e => e.ContestId == open.Id && e.SubmittedVersion > 0).ToList();
        var round = second.Rounds[1].Id;
        var sheets = db.ChangeTracker.Entries<ScoreSheet>().Select(s => s.Entity).Where(s => s.RoundId == round).ToLookup(s => s.JudgeId);
        var receipts = entries.Select(e => new EntrySubmitted(e.Id, e.Versions[0].SubmittedById, e.LastSubmittedAt!.Value, open.Id, e.SubmittedVersion, e.Code!, false, e.Versions[0].ContentHash));
        var given = cast.Judges.Select(j => new JudgeGotEntries(j.Id, cast.Organizer.Id, clock.Day(-10, 10), second.Id, round, sheets[j.Id].Count()));
        db.OutboxMessages.AddRange(receipts.Select(e => OutboxMessage.From(e, JsonText.Write(e))));
        db.OutboxMessages.AddRange(given.Select(e => OutboxMessage.From(e, JsonText.Write(e))));
    }
}
