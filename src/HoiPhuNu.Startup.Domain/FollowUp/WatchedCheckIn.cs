namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A check-in as far as warnings look at it.</summary>
public sealed record WatchedCheckIn(Guid Id, CheckInStatus Status, DateOnly From, DateOnly To, DateOnly DueOn, DateOnly? SeenOn = null)
{
    public BusinessState? State { get; init; }

    public long? Revenue { get; init; }

    public long? Profit { get; init; }

    public int? Workers { get; init; }

    public int? WomenWorkers { get; init; }

    public int? MinorityWorkers { get; init; }

    public int? PoorWorkers { get; init; }
}
