using System.Text.Json;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Audit;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Log;

public sealed record LogPage(string Slug, string Contest, PageOf<LogRow> Lines, LogFilter Filter)
{
    public static async Task<LogPage?> LoadAsync(AppDbContext db, AuditText text, IStringLocalizer T, string slug, Viewer viewer, LogFilter filter, int page, CancellationToken cancel)
    {
        if (await db.Contests.ManagedBy(viewer).Where(c => c.Slug == slug).Select(c => new { c.Id, c.Title }).SingleOrDefaultAsync(cancel) is not { } contest)
        {
            return null;
        }

        var lines = db.Activities.AsNoTracking().Where(a => a.ContestId == contest.Id);
        if (filter.Events is { } events)
        {
            lines = lines.Where(a => events.Contains(a.Event));
        }

        if (VietnameseText.Fold(filter.Person) is { Length: > 0 } name)
        {
            lines = lines.Where(a => db.People.Any(p => p.Id == a.ActorId && p.NameFolded.Contains(name)));
        }

        // Hundreds of things happen in one instant (entries spread over judges). The id orders them for no reason but that no line may fall
        // between two pages, or stand on both.
        var found = await lines.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).ToPageAsync(page, cancel);
        return new(slug, contest.Title, new(await SayAsync(db, text, T, found.Items, cancel), found.Paging), filter);
    }

    private static async Task<IReadOnlyList<LogRow>> SayAsync(AppDbContext db, AuditText text, IStringLocalizer T, IReadOnlyList<ActivityEntry> lines, CancellationToken cancel)
    {
        var told = lines.Select(line => (Line: line, Event: Read(line))).ToList();
        var ids = told.SelectMany(t => new[] { t.Line.ActorId, About(t.Event) }).OfType<Guid>().Distinct().ToList();
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
        var codes = await db.Entries.Where(e => ids.Contains(e.Id) && e.Code != null).ToDictionaryAsync(e => e.Id, e => e.Code!, cancel);
        return [.. told.Select(t => new LogRow(
            t.Line.At,
            t.Line.ActorId is { } actor ? names.GetValueOrDefault(actor) ?? T["người không còn trong danh sách"] : null,
            (t.Event is null ? null : text.Say(t.Event)) ?? t.Line.Event,
            About(t.Event) is { } about ? codes.GetValueOrDefault(about) ?? names.GetValueOrDefault(about) ?? "" : ""))];
    }

    /// <summary>The entry or the person an event is about. Which judge reads which entry an organizer knows from the assignment; one id is enough here.</summary>
    private static Guid? About(DomainEvent? happened) => happened switch
    {
        EntryEvent e => e.SubjectId,
        SheetAssigned e => e.EntryId,
        SheetRemoved e => e.EntryId,
        JudgeRecused e => e.EntryId,
        ConflictDeclared e => e.EntryId,
        JudgeGotEntries e => e.JudgeId,
        ContestRoleGiven e => e.PersonId,
        ContestRoleRevoked e => e.PersonId,
        _ => null,
    };

    /// <summary>An event that the code no longer knows is shown by its name alone.</summary>
    private static DomainEvent? Read(ActivityEntry line) =>
        EventTypes.Find(line.Event) is { } type ? (DomainEvent?)JsonSerializer.Deserialize(line.Details, type, JsonText.Options) : null;
}
