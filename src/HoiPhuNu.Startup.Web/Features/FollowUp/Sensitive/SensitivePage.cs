using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Entries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Sensitive;

/// <summary>Whether something is kept, who opened it, and, only once a reason was logged, what it is.</summary>
public sealed class SensitivePage
{
    private const int MostAccesses = 20;

    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string Woman { get; init; }

    public bool IsKept { get; init; }

    public required IReadOnlyList<Access> Accesses { get; init; }

    public ReasonForm Reason { get; set; } = new();

    /// <summary>The form: empty where nothing is kept, filled once it was opened; null: closed.</summary>
    public SensitiveForm? Form { get; set; }

    public required IReadOnlyList<FieldOption> Ethnicities { get; init; }

    public required IReadOnlyList<FieldOption> Classes { get; init; }

    /// <summary>Null when the viewer is not in charge of the project.</summary>
    public static async Task<SensitivePage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, IStringLocalizer<EntriesText> words, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var project = await db.SupportedProjects.AsNoTracking().ManagedBy(viewer).Where(p => p.Id == id)
            .Select(p => new { p.Title, p.Person.FullName, IsKept = db.SensitiveFacts.Any(f => f.ProjectId == p.Id) }).SingleOrDefaultAsync(cancel);
        if (project is null)
        {
            return null;
        }

        var accesses = await db.SensitiveAccesses.AsNoTracking().Where(a => a.ProjectId == id).OrderByDescending(a => a.At).Take(MostAccesses)
            .Select(a => new Access(a.At, db.People.Where(p => p.Id == a.ById).Select(p => p.FullName).FirstOrDefault() ?? "", a.Reason)).ToListAsync(cancel);
        return new SensitivePage
        {
            Id = id,
            Title = project.Title,
            Woman = project.FullName,
            IsKept = project.IsKept,
            Accesses = accesses,
            Form = project.IsKept ? null : new SensitiveForm(),
            Ethnicities = [.. EthnicGroups.All.Select(g => new FieldOption(g.Code, g.Name))],
            Classes = FieldOption.Of<HouseholdClass>(h => EntryWords.Household(h, words)),
        };
    }

    public sealed record Access(DateTime At, string By, string Reason);
}
