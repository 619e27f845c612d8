namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A check-in as far as warnings look at it.</summary>
/// <param name="Id">The check-in.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="From">First day of its period.</param>
/// <param name="To">Last day of its period.</param>
/// <param name="DueOn">Its day.</param>
/// <param name="LateFrom">First day on which it is overdue: after the days of grace of its programme.</param>
/// <param name="SeenOn">Accepted: the day it was seen so.</param>
public sealed record WatchedCheckIn(Guid Id, CheckInStatus Status, DateOnly From, DateOnly To, DateOnly DueOn, DateOnly LateFrom, DateOnly? SeenOn = null)
{
    /// <summary>At least one version came, be it returned since: nothing is overdue any more.</summary>
    public bool IsSent { get; init; }

    /// <summary>Sent and not read: the day it was sent. Back with a question: the day it came back. Null: it waits for neither.</summary>
    public DateOnly? WaitsSince { get; init; }

    /// <summary>Who may read it, nearest to the woman; null: nobody there who did not fill it.</summary>
    public Guid? ReaderId { get; init; }

    public BusinessState? State { get; init; }

    public long? Revenue { get; init; }

    public long? Profit { get; init; }

    public int? Workers { get; init; }

    public int? WomenWorkers { get; init; }

    public int? MinorityWorkers { get; init; }

    public int? PoorWorkers { get; init; }
}
