namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

public sealed class EditProjectPage : ProjectFormPage
{
    public required Guid Id { get; init; }

    /// <summary>Where it may be moved to, and where it is.</summary>
    public required IReadOnlyList<FieldOption> Units { get; init; }

    /// <summary>Why nothing can be changed; null: it can.</summary>
    public string? Closed { get; init; }
}
