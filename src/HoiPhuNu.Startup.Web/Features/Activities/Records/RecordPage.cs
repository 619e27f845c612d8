using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

public sealed class RecordPage
{
    private const int MostNames = 50;

    public required ActivityRecord Record { get; init; }

    public required string By { get; init; }

    /// <summary>Who changed it last; empty: nobody.</summary>
    public required string ChangedBy { get; init; }

    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>Whom the support was for; empty: not known, or not hers to read.</summary>
    public required string Woman { get; init; }

    /// <summary>The first of those who came; empty: no list, or not hers to read.</summary>
    public required IReadOnlyList<AttendeeLine> Attendees { get; init; }

    public required bool SeesNames { get; init; }

    public required string Topic { get; init; }

    public required FilesPanel Files { get; init; }

    public static async Task<RecordPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, IStringLocalizer T, CancellationToken cancel)
    {
        if (await db.ActivityRecords.AsNoTracking().VisibleTo(viewer).Include(r => r.Unit).SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } record)
        {
            return null;
        }

        var named = await db.ActivityRecords.NamedTo(viewer).AnyAsync(r => r.Id == id, cancel);
        var people = await db.People.AsNoTracking().Where(p => p.Id == record.CreatedById || p.Id == record.ChangedById || p.Id == record.PersonId).Select(p => new { p.Id, p.FullName }).ToListAsync(cancel);
        var attendees = named && record.HasRollCall
            ? await db.ActivityRecords.NamedTo(viewer).Where(r => r.Id == id).SelectMany(r => r.Attendees).OrderBy(a => a.Number).Take(MostNames)
                .Select(a => new AttendeeLine(a.Name, a.BirthYear, a.Place, a.IsWoman, a.PersonId, a.Sessions)).ToListAsync(cancel)
            : [];
        var files = await db.StoredFiles.AsNoTracking().Of(id).ToListAsync(cancel);
        return new RecordPage
        {
            Record = record,
            By = people.Find(p => p.Id == record.CreatedById)?.FullName ?? "",
            ChangedBy = people.Find(p => p.Id == record.ChangedById)?.FullName ?? "",
            Programmes = await db.Programmes.AsNoTracking().Where(p => db.ActivityRecords.Any(r => r.Id == id && r.Programmes.Any(x => x.ProgrammeId == p.Id))).OrderBy(p => p.Code).Select(p => p.Name).ToListAsync(cancel),
            Woman = named ? people.Find(p => p.Id == record.PersonId)?.FullName ?? "" : "",
            Attendees = attendees,
            SeesNames = named,
            Topic = record.Kind == RecordKind.Figure ? record.Topic : RecordWords.Topic(record.Topic, T),
            Files = FilesPanel.Of(id, $"/so-lieu/{id}/tep", T["{0}, ngày {1}", record.Title, Moments.Date(record.On)], named ? files : [], viewer, named && record.RemovedAt is null),
        };
    }
}
