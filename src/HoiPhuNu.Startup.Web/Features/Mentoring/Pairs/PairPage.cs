using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

/// <summary>The thread of one pair, as far as its viewer reads it.</summary>
/// <param name="Access">The pair and what the viewer is to it.</param>
/// <param name="Topics">Code → words, of all her topics.</param>
/// <param name="Sessions">The latest first.</param>
/// <param name="Actions">Open ones first.</param>
/// <param name="Ratings">Her own, or all for a coordinator.</param>
/// <param name="Wishes">For a coordinator; her own for one of the two.</param>
/// <param name="Files">Of the sessions.</param>
/// <param name="Names">Of who logged or answered.</param>
/// <param name="Viewer">Who reads.</param>
/// <param name="Today">Vietnam time.</param>
public sealed record PairPage(
    PairAccess Access,
    IReadOnlyDictionary<string, string> Topics,
    IReadOnlyList<MentoringSession> Sessions,
    IReadOnlyList<ActionItem> Actions,
    IReadOnlyList<MentoringRating> Ratings,
    IReadOnlyList<ChangeWish> Wishes,
    IReadOnlyList<StoredFile> Files,
    IReadOnlyDictionary<Guid, string> Names,
    Viewer Viewer,
    DateOnly Today)
{
    /// <summary>The woman did not answer and the coordinator reads: she may ask again.</summary>
    public bool MayAskAgain { get; init; }

    /// <summary>More than this many sessions of one pair are not shown on its page.</summary>
    public const int Shown = 200;

    public IEnumerable<MentoringSession> Planned => Sessions.Where(s => s.Status == SessionStatus.Planned).OrderBy(s => s.Date);

    public IEnumerable<MentoringSession> Held => Sessions.Where(s => s.Status == SessionStatus.Held);

    public int ConfirmedMinutes => Held.Where(s => s.Counts).Sum(s => s.Minutes);

    public IEnumerable<MentoringSession> ToAnswer => Access.MayAnswer ? Held.Where(s => s.Answer == SessionAnswer.None && s.LoggedById != Viewer.PersonId) : [];

    public IEnumerable<ActionItem> OpenActions => Actions.Where(a => a.IsOpen);

    /// <summary>The other one's telephone number, once both agreed; for officers and coordinators the woman's care gives it elsewhere.</summary>
    public string? OtherPhone => !Access.Pair.IsAgreed ? null
        : Access.Side == PairSide.Mentor ? Access.Pair.Person.Phone
        : Access.Side == PairSide.Woman ? Access.Pair.Profile.Person.Phone
        : null;

    /// <summary>The rating that may be given now: null when none.</summary>
    public RatingMoment? MayRate => Access.Side is null ? null
        : Access.Pair.Status == MentorshipStatus.Ended ? RatingMoment.AtTheEnd
        : Access.Pair.Status == MentorshipStatus.Active && Held.Count() >= MentoringRating.SessionsBefore ? RatingMoment.AfterThreeSessions
        : null;

    /// <summary>Seen by all who see the session; sent and taken away by who wrote it.</summary>
    public FilesPanel FilesOf(MentoringSession session, string about) =>
        FilesPanel.Of(session.Id, $"/dong-hanh/buoi/{session.Id}/tep", about, Files, Viewer, mayAdd: Access.MayLog && session.LoggedById == Viewer.PersonId);

    public static async Task<PairPage> LoadAsync(AppDbContext db, PairAccess access, Viewer viewer, DateTime now, CancellationToken cancel)
    {
        var id = access.Pair.Id;
        var topics = await db.MentoringTopics.AsNoTracking().Where(t => access.Pair.Need.Details.Topics.Contains(t.Code)).ToListAsync(cancel);
        var sessions = await db.MentoringSessions.AsNoTracking().Where(s => s.MentorshipId == id && s.Status != SessionStatus.Cancelled).OrderByDescending(s => s.Date).ThenByDescending(s => s.Id).Take(Shown).ToListAsync(cancel);
        var actions = await db.ActionItems.AsNoTracking().Where(a => a.MentorshipId == id).OrderBy(a => a.DoneAt != null).ThenBy(a => a.DueOn == null).ThenBy(a => a.DueOn).ThenByDescending(a => a.Id).Take(Shown).ToListAsync(cancel);
        var ratings = await db.MentoringRatings.AsNoTracking().Where(r => r.MentorshipId == id && (access.IsCoordinator || r.ById == viewer.PersonId)).OrderBy(r => r.Moment).ThenBy(r => r.Side).ToListAsync(cancel);
        var wishes = await db.ChangeWishes.AsNoTracking().Where(w => w.MentorshipId == id && (access.IsCoordinator || w.ById == viewer.PersonId)).OrderBy(w => w.At).ToListAsync(cancel);
        var who = sessions.SelectMany(s => new[] { s.LoggedById, s.AnsweredById }).OfType<Guid>().Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => who.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
        var held = sessions.Where(s => s.Status == SessionStatus.Held).Select(s => s.Id).ToList();
        var files = await db.StoredFiles.AsNoTracking().OfAny(held).ToListAsync(cancel);
        var english = System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new PairPage(access, topics.ToDictionary(t => t.Code, t => english ? t.EnglishName : t.Name, StringComparer.Ordinal), sessions, actions, ratings, wishes, files, names, viewer, VietnamTime.Today(now))
        {
            MayAskAgain = access is { IsCoordinator: true, Pair.Silent: PairSide.Woman } && await db.WaitingForHerWord(db.Mentorships.Where(m => m.Id == id)).AnyAsync(cancel),
        };
    }
}
