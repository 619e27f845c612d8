using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>A woman hears that she was taken into a cohort, as long as there is still something for her to say.</summary>
public sealed class TellNeed(AppDbContext db, NoticeWriter notices, IOptions<SiteOptions> site) : IHandle<NeedAdded>
{
    public async Task HandleAsync(NeedAdded happened, CancellationToken cancel)
    {
        var need = await db.MentoringNeeds.AsNoTracking().Include(n => n.Person).Include(n => n.Cohort).ThenInclude(c => c.Unit).AsSingleQuery().SingleAsync(n => n.Id == happened.NeedId, cancel);
        if (need.WhyCannotEdit() is not null || need.Cohort.WhyCannotMatch() is not null)
        {
            // Matched or taken out before this was read: the proposal tells her, or nothing is to be told.
            return;
        }

        var office = Office.Of(site.Value, need.Cohort.Unit.Name);
        await notices.WriteAsync([new NoticeDraft(happened.EventId, Recipient.Of(need.Person), need.Cohort.ContestId, new NeedAddedEmail(office, need.Person.FullName, need.Cohort.Name, need.TopicCount > 0), $"/dong-hanh/nhu-cau/{need.Id}")], cancel);
    }
}
