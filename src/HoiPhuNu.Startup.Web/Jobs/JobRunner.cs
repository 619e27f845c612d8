namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>Runs the schedule: each job in a loop of its own, so a slow one holds up no other, and a failing one waits longer each time.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, TimeProvider time, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Schedule.Jobs.Select(job => Task.Run(() => LoopAsync(job, stoppingToken), stoppingToken)));

    private async Task LoopAsync(ScheduledJob job, CancellationToken stop)
    {
        var failures = 0;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await ((IJob)scope.ServiceProvider.GetRequiredService(job.Type)).RunAsync(stop);
                failures = 0;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // Only the type: the text of an exception may quote what somebody typed.
                log.LogError("Job {Job} failed {Failures} times in a row: {Error}", job.Name, ++failures, e.GetType().Name);
            }

            await PauseAsync(job, failures, stop);
        }
    }

    private async Task PauseAsync(ScheduledJob job, int failures, CancellationToken stop)
    {
        var pause = failures == 0 ? job.Interval : TimeSpan.FromSeconds(Math.Max(job.Interval.TotalSeconds, Math.Min(LongestPause.TotalSeconds, Math.Pow(2, failures))));
        try
        {
            await Task.Delay(pause, time, stop);
        }
        catch (OperationCanceledException)
        {
            // The site is stopping.
        }
    }
}
