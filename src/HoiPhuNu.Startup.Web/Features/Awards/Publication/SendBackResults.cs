using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

/// <summary>A preparation goes back, by the second organizer or by who prepared it; it stays in the record with the reason.</summary>
public sealed class SendBackResults(AppDbContext db, TimeProvider time)
{
    public Task<Outcome> RunAsync(string slug, Guid id, SendBackForm form, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var publication = await db.PreparedIn(viewer, slug).SingleOrDefaultAsync(p => p.Id == id, token);
            if (publication is null)
            {
                return Outcome.NotHere;
            }

            db.Entry(publication).Property(p => p.Version).OriginalValue = form.Version;
            return Outcome.Of(publication.Void(form.Reason, viewer.PersonId, time.GetUtcNow().UtcDateTime));
        },
        cancel);
}
