using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A check-in as it was sent; kept whatever comes after.</summary>
public sealed class CheckInVersion : Entity, IPart
{
    private CheckInVersion()
    {
    }

    public Guid CheckInId { get; private set; }

    public int Number { get; private set; }

    public CheckInAnswers Answers { get; private set; } = new();

    public DateTime SentAt { get; private set; }

    public Guid SentById { get; private set; }

    /// <summary>Sent by an officer for the woman.</summary>
    public bool OnBehalf { get; private set; }

    /// <summary>What it was returned with; empty: it was not.</summary>
    public string Question { get; private set; } = "";

    public Guid RootId => CheckInId;
}
