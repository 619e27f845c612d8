using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>Puts proposals into the current context, each with a link of its own for both sides; whoever calls saves.</summary>
public sealed class ProposePair(AppDbContext db, IOneTimeMail mail, IOptions<SiteOptions> site)
{
    /// <summary>A proposal runs until its days are over, whichever node mails it: the address is the site's, not the request's.</summary>
    private string Address => (site.Value.PublicUrl ?? Hosting.DefaultUrl).TrimEnd('/');

    /// <param name="cohortId">Where the pairs stand.</param>
    /// <param name="pairs">As the engine gave them.</param>
    /// <param name="runId">The run they come from; null: the next best.</param>
    /// <param name="byId">Who sends; null: nobody pressed a button.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task RunAsync(Guid cohortId, IReadOnlyList<MatchPair> pairs, Guid? runId, Guid? byId, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var (needIds, profileIds) = (pairs.Select(p => p.WomanId).Distinct().ToList(), pairs.Select(p => p.MentorId).Distinct().ToList());
        var cohort = await db.MentoringCohorts.Include(c => c.Unit).SingleAsync(c => c.Id == cohortId, cancel);
        var codes = await db.MentoringTopics.AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Code, cancel);
        var needs = await db.MentoringNeeds.Include(n => n.Person).Where(n => n.CohortId == cohortId && needIds.Contains(n.Id)).ToDictionaryAsync(n => n.Id, cancel);
        var profiles = await db.MentorProfiles.Include(p => p.Person).Where(p => profileIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        cohort.Begin();
        foreach (var pair in pairs)
        {
            var topics = pair.Topics.Where(t => t.Covered).Select(t => codes[t.TopicId]).ToList();
            Propose(cohort, needs[pair.WomanId], profiles[pair.MentorId], pair, topics, runId, byId, now);
        }
    }

    private void Propose(MentoringCohort cohort, MentoringNeed need, MentorProfile mentor, MatchPair pair, IReadOnlyList<string> topics, Guid? runId, Guid? byId, DateTime now)
    {
        var made = Mentorship.Propose(need, mentor.Id, pair.Role, topics, pair.Score.Total, runId, cohort.AnswerDays, byId, now);
        var (hers, the) = (OneTimeSecret.Draw(), OneTimeSecret.Draw());
        made.HandOutLinks(the.Hash, hers.Hash);
        need.Lock(now);
        db.Mentorships.Add(made);
        var office = Office.Of(site.Value, cohort.Unit.Name);
        mail.Queue(new MentorProposalEmail(office, mentor.Person.FullName, cohort.Name, Link(the), made.AnswerBy), made.Id, mentor.Person, cohort.ContestId);
        mail.Queue(new WomanProposalEmail(office, need.Person.FullName, mentor.Person.FullName, cohort.Name, Link(hers), made.AnswerBy), made.Id, need.Person, cohort.ContestId);
    }

    private string Link(OneTimeSecret secret) => $"{Address}/dong-hanh/tra-loi/{secret.Text}";
}
