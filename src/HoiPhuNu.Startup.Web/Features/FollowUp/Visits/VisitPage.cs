using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

public sealed class VisitPage
{
    public required FollowedProject In { get; init; }

    public required Visit Visit { get; init; }

    public required string By { get; init; }

    public required IReadOnlyList<ActionRow> Actions { get; init; }

    /// <summary>Check-ins that can be filled on this visit; for officers only.</summary>
    public required IReadOnlyList<OpenCheckIn> Open { get; init; }

    public required FilesPanel Files { get; init; }

    public required IReadOnlyList<FieldOption> Owners { get; init; }

    public AgreedActionForm Form { get; set; } = new();

    public Guid FormKey { get; set; } = Guid.CreateVersion7();

    public required DateOnly Today { get; init; }

    public sealed record ActionRow(Guid Id, string Text, Guid OwnerId, string Owner, DateOnly? DueOn, DateTime? DoneAt);

    public sealed record OpenCheckIn(Guid Id, int Month, bool IsTaken);
}
