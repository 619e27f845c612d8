namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>Background work. Each run has a scope of its own, may be cut off anywhere, and may run on two nodes at once.</summary>
public interface IJob
{
    Task RunAsync(CancellationToken cancel);
}
