using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>One warning and what can be done about it.</summary>
public sealed class WarningPage
{
    public required WarningsPage.Row Row { get; init; }

    /// <summary>Who said it last; null: nobody yet.</summary>
    public required string? AnsweredBy { get; init; }

    public required DateTime? AnsweredAt { get; init; }

    public required string Answer { get; init; }

    /// <summary>What was agreed of it; null: nothing.</summary>
    public required string? Action { get; init; }

    /// <summary>Who may take on an action: the woman, the officer, the viewer.</summary>
    public required IReadOnlyList<FieldOption> Owners { get; init; }

    public required bool MaySettle { get; init; }

    // Named as the actions' parameters.
    public AnswerForm AnswerForm { get; set; } = new();

    public SnoozeForm SnoozeForm { get; set; } = new();

    public ActionForm ActionForm { get; set; } = new();

    public static async Task<WarningPage?> LoadAsync(AppDbContext db, Guid id, Viewer viewer, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var found = await db.Warnings.AsNoTracking().FollowedBy(db, viewer, today).Where(w => w.Id == id).Select(w => new
        {
            Row = new WarningsPage.Row(w.Id, w.ProjectId, w.Project.Title, w.Project.Person.FullName, w.Project.Unit.Name, w.Kind, w.Facts, w.Status, db.People.Where(p => p.Id == w.OwnerId).Select(p => p.FullName).FirstOrDefault(), w.RaisedOn, w.SnoozedUntil),
            w.Answer,
            w.AnsweredAt,
            w.OwnerId,
            w.Project.PersonId,
            By = db.People.Where(p => p.Id == w.AnsweredById).Select(p => p.FullName).FirstOrDefault(),
            Action = db.AgreedActions.Where(a => a.Id == w.ActionId).Select(a => a.Text).FirstOrDefault(),
            Me = db.People.Where(p => p.Id == viewer.PersonId).Select(p => p.FullName).First(),
            Settles = db.Warnings.SettledBy(db, viewer, today).Any(s => s.Id == id),
        }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        FieldOption[] owners = [new(found.PersonId.ToString(), found.Row.Woman), new((found.OwnerId ?? viewer.PersonId).ToString(), found.Row.Owner ?? found.Me), new(viewer.PersonId.ToString(), found.Me)];
        return new WarningPage
        {
            Row = found.Row,
            Answer = found.Answer,
            AnsweredAt = found.AnsweredAt,
            AnsweredBy = found.By,
            Action = found.Action,
            Owners = [.. owners.DistinctBy(o => o.Value)],
            MaySettle = found.Settles && found.Row.Status is WarningStatus.Open or WarningStatus.Snoozed,
            SnoozeForm = new() { Until = today.AddDays(14) },
            ActionForm = new() { OwnerId = found.OwnerId ?? viewer.PersonId },
        };
    }

    /// <summary>May the viewer settle it, whatever became of it meanwhile?</summary>
    public static Task<bool> MayAsync(AppDbContext db, Guid id, Viewer viewer, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Warnings.SettledBy(db, viewer, today).AnyAsync(w => w.Id == id, cancel);
    }

    /// <summary>May this person take on the action?</summary>
    public bool Offers(Guid? ownerId) => Owners.Any(o => o.Value == ownerId?.ToString());
}
