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
}
