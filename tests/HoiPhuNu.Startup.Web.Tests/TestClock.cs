namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class TestClock(DateTime utc) : TimeProvider
{
    /// <summary>
    /// In the middle of a quarter and of a working day, and to come: a kept cookie ends by the clock of who keeps it, which is the real one.
    /// Before it has passed take a later one, in which the programmes of the browser's journeys still run.
    /// </summary>
    public static readonly DateTime DayToCome = new(2030, 5, 15, 2, 0, 0, DateTimeKind.Utc);

    private long _ticks = utc.Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void MoveTo(DateTime utc) => Interlocked.Exchange(ref _ticks, utc.Ticks);

    public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
