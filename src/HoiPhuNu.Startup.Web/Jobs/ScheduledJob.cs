namespace HoiPhuNu.Startup.Web.Jobs;

/// <param name="Type">A class that implements <see cref="IJob"/>.</param>
/// <param name="Interval">Between the end of one run and the start of the next.</param>
public sealed record ScheduledJob(Type Type, TimeSpan Interval)
{
    public string Name => Type.Name;

    public static ScheduledJob Every<T>(TimeSpan interval)
        where T : IJob => new(typeof(T), interval);
}
