using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>An officer went there: when, whom she met, what she found, what was agreed.</summary>
public sealed class Visit : AggregateRoot
{
    public const int PlaceLength = 200;
    public const int MetLength = 200;
    public const int FindingsLength = 4000;

    private Visit()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public string Place { get; private set; } = "";

    public string Met { get; private set; } = "";

    public string Findings { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime CreatedAt { get; private set; }
}
