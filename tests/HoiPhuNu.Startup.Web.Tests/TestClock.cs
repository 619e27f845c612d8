namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class TestClock(DateTime utc) : TimeProvider
{
    private long _ticks = utc.Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void MoveTo(DateTime utc) => Interlocked.Exchange(ref _ticks, utc.Ticks);

    public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
