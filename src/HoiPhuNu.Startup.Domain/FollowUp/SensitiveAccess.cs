using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Who opened a woman's sensitive facts, when and why.</summary>
public sealed class SensitiveAccess : AggregateRoot
{
    public const int ReasonLength = 300;

    private SensitiveAccess()
    {
    }

    public Guid ProjectId { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The facts are shown only after this is saved.</summary>
    public static (SensitiveAccess? Access, Refusal? Refusal) Open(Guid projectId, string? reason, Guid byId, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return (null, ProjectRefusals.ReasonMissing);
        }

        var made = new SensitiveAccess { ProjectId = projectId, ById = byId, At = now, Reason = VietnameseText.Clean(reason) };
        made.Raise(new SensitiveFactsOpened(projectId, byId, now));
        return (made, null);
    }
}
