using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>Writes the log of a session with its actions, once however often the form is posted.</summary>
public sealed class LogSession(AppDbContext db, AddFile addFile, TimeProvider time)
{
    /// <summary>A new log; null: it is written.</summary>
    public async Task<Refusal?> NewAsync(PairAccess access, LogForm form, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (photo, refused) = await PhotoAsync(form, cancel);
        if (refused is not null)
        {
            return refused;
        }

        var attached = false;
        var logged = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "LogSession",
            now,
            async token =>
            {
                var facts = form.ToFacts();
                if (!form.Another && await db.MentoringSessions.AnyAsync(s => s.MentorshipId == access.Pair.Id && s.Date == facts.Date && s.Status == SessionStatus.Held, token))
                {
                    refused = MentoringRefusals.LoggedThatDay(facts.Date);
                    return null;
                }

                (var session, refused) = MentoringSession.Log(access.Pair, facts, form.PrivateNote ?? "", await MinutesThatDayAsync(access.Pair, facts.Date, null, token), access.OnBehalf, viewer.PersonId, now);
                if (session is null)
                {
                    return null;
                }

                refused = await AttachAsync(session, photo, viewer, token);
                if (refused is not null)
                {
                    return null;
                }

                db.MentoringSessions.Add(session);
                AddActions(session, form, now);
                attached = true;
                return session.Id;
            },
            cancel);
        if (logged is null || !attached)
        {
            // Refused, or the first of two equal posts has brought it already.
            addFile.Drop(photo);
        }

        return refused;
    }

    /// <summary>A planned session took place, or a log is put right.</summary>
    /// <param name="access">Its pair.</param>
    /// <param name="session">Tracked.</param>
    /// <param name="form">As posted, with the version it showed.</param>
    /// <param name="viewer">Who writes.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The refusal, and whether it was saved: neither means somebody else saved first.</returns>
    public async Task<(Refusal? Refusal, bool Saved)> ChangeAsync(PairAccess access, MentoringSession session, LogForm form, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var facts = form.ToFacts();
        if (!form.Another && await db.MentoringSessions.AnyAsync(s => s.Id != session.Id && s.MentorshipId == access.Pair.Id && s.Date == facts.Date && s.Status == SessionStatus.Held, cancel))
        {
            return (MentoringRefusals.LoggedThatDay(facts.Date), false);
        }

        var (photo, unfit) = await PhotoAsync(form, cancel);
        if (unfit is not null)
        {
            return (unfit, false);
        }

        var others = await MinutesThatDayAsync(access.Pair, facts.Date, session.Id, cancel);
        var wasPlanned = session.Status == SessionStatus.Planned;
        db.Expect(session, form.Version);
        var refusal = wasPlanned
            ? session.LogPlanned(facts, form.PrivateNote ?? "", others, access.OnBehalf, viewer.PersonId, now)
            : session.Amend(facts, form.PrivateNote ?? "", others, viewer.PersonId, now);
        refusal ??= await AttachAsync(session, photo, viewer, cancel);
        if (refusal is not null)
        {
            addFile.Drop(photo);
            return (refusal, false);
        }

        AddActions(session, form, now);
        var saved = await db.TrySaveAsync(cancel);
        if (!saved)
        {
            addFile.Drop(photo);
        }

        return (null, saved);
    }

    private async Task<(PreparedFile? Photo, Refusal? Refusal)> PhotoAsync(LogForm form, CancellationToken cancel) =>
        form.Photo is null ? (null, null) : await addFile.PrepareAsync(form.Photo, cancel);

    private async Task<Refusal?> AttachAsync(MentoringSession session, PreparedFile? photo, Viewer viewer, CancellationToken cancel) =>
        photo is null ? null : (await addFile.AttachAsync(session.Id, photo, viewer, cancel)).Refusal;

    private void AddActions(MentoringSession session, LogForm form, DateTime now) =>
        db.ActionItems.AddRange(form.Actions.Where(a => !string.IsNullOrWhiteSpace(a.Text)).Take(ActionItem.MaxPerSession).Select(a => ActionItem.Create(session, a.Text!, a.Owner, a.DueOn, now)));

    /// <summary>What the mentor logged for that day with anybody: a day has 24 hours for her too.</summary>
    private Task<int> MinutesThatDayAsync(Mentorship pair, DateOnly date, Guid? besides, CancellationToken cancel) =>
        db.MentoringSessions.Where(s => s.Mentorship.ProfileId == pair.ProfileId && s.Date == date && s.Status == SessionStatus.Held && s.Id != besides).SumAsync(s => s.Minutes, cancel);
}
