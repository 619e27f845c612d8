using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Notifications;

/// <summary>
/// Mail does not leave because the service does not accept who we are. There is one at most; while it stands a single mail is tried now
/// and then, and the first one that is taken ends it.
/// </summary>
public sealed class MailStop : AggregateRoot
{
    /// <summary>The only row there can be: two workers that meet the trouble at once make one alarm.</summary>
    public static readonly Guid TheOne = new("0195a000-0000-7000-8000-000000000001");

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private MailStop()
    {
    }

    public DateTime Since { get; private set; }

    /// <summary>Technical, without addresses, names or keys: "SendGrid: 401".</summary>
    public string Reason { get; private set; } = "";

    /// <summary>How often it was tried in vain.</summary>
    public int Tries { get; private set; }

    /// <summary>Nothing is tried before; also the lease of the worker that tries.</summary>
    public DateTime NextTryAt { get; private set; }

    public static MailStop Begin(string reason, DateTime now)
    {
        var stop = new MailStop { Id = TheOne, Since = now };
        stop.Failed(reason, now);
        stop.Raise(new MailStopped(stop.Id, now, stop.Reason));
        return stop;
    }

    /// <summary>Tried again in vain: the next try waits twice as long, an hour at most.</summary>
    public void Failed(string reason, DateTime now)
    {
        Reason = reason.Length > Notice.ErrorLength ? reason[..Notice.ErrorLength] : reason;
        var wait = FirstWait * Math.Pow(2, Math.Min(Tries, 10));
        NextTryAt = now + (wait < LongestWait ? wait : LongestWait);
        Tries++;
    }

    /// <summary>Somebody has put the settings right and does not want to wait.</summary>
    public void TryNow(Guid byId, DateTime now)
    {
        NextTryAt = now;
        Raise(new MailTriedAgain(Id, byId, now));
    }
}
