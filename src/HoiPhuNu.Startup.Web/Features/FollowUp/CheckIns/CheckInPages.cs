using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>Builds the page of a check-in for whoever looks at it.</summary>
public sealed class CheckInPages(AppDbContext db, IStringLocalizer<FollowUpText> T, IStringLocalizerFactory texts)
{
    public async Task<CheckInPage?> ShowAsync(Viewer viewer, Guid id, DateOnly today, CancellationToken cancel)
    {
        if (await CheckInAccess.LoadAsync(db, viewer, id, today, cancel) is not { } access)
        {
            return null;
        }

        var (checkIn, project) = (access.CheckIn, access.Project);
        var names = await NamesAsync(checkIn, cancel);
        var earlier = await EarlierFigures.LoadAsync(db, checkIn, project, T, cancel);
        var doubts = checkIn.Status == CheckInStatus.Submitted && access.In.MayWork ? await DoubtLines.FindAsync(db, access, checkIn.Last!.Answers, checkIn.Last.SeenOn, today, cancel) : null;
        var lines = doubts is null ? [] : DoubtLines.Say(doubts, checkIn.Last!.Answers, T);
        var unread = checkIn.WhyCannotRead(project, viewer.PersonId);
        return new CheckInPage
        {
            Access = access,
            WhyNotFill = checkIn.WhyCannotFill(project, today) is { } closed ? texts.Say(closed) : null,
            WhyNotRead = unread is null ? null : texts.Say(unread),
            WhyNotAccept = unread is null && checkIn.WhyCannotAccept(project, viewer.PersonId, today) is { } why ? texts.Say(why) : null,
            MayReopen = access.In.MayDecide && checkIn.WhyCannotReopen(project, viewer.PersonId) is null,
            Before = earlier.Answers is { } answers ? CheckInFacts.Of(answers, T) : null,
            Draft = checkIn.DraftSavedAt is null ? [] : CheckInFacts.Of(checkIn.Draft, T),
            Versions = [.. checkIn.Versions.OrderByDescending(v => v.Number).Select(v => new CheckInPage.VersionColumn(v, names.GetValueOrDefault(v.SentById, ""), CheckInFacts.Of(v.Answers, T)))],
            Doubts = lines,
            ReadBy = checkIn.ReadById is { } reader ? names.GetValueOrDefault(reader) : null,
            DraftBy = checkIn.DraftSavedById is { } typist ? names.GetValueOrDefault(typist) : null,
            VisitedOn = checkIn.VisitId is { } visit ? await db.Visits.Where(v => v.Id == visit).Select(v => (DateOnly?)v.On).SingleOrDefaultAsync(cancel) : null,
            Form = new ReadForm
            {
                Number = checkIn.SubmittedVersion,
                // Asked with one press; whoever reads it changes it as she likes.
                Question = lines.Count > 0 ? Question(doubts!, checkIn.Last!.Answers) : "",
            },
        };
    }

    /// <summary>In Vietnamese, whatever the reader's language: the woman gets it as it stands.</summary>
    private string Question(CheckInDoubts doubts, CheckInAnswers answers)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
            return T["Chị xem lại giúp Hội: {0}", string.Join(" ", DoubtLines.Say(doubts, answers, T))];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(CheckIn checkIn, CancellationToken cancel)
    {
        Guid[] ids = [.. checkIn.Versions.Select(v => v.SentById).Concat(new[] { checkIn.ReadById, checkIn.DraftSavedById }.OfType<Guid>()).Distinct()];
        return ids.Length == 0 ? [] : await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.FullName }).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
    }
}
