namespace HoiPhuNu.Startup.Web.Features.Accounts;

/// <summary>
/// A password hash keeps a core busy for a good tenth of a second. At most two are made at once, and one core is always left to the
/// pages; whoever comes in a rush waits without holding a thread.
/// </summary>
public sealed class HashingTurns : IDisposable
{
    private readonly SemaphoreSlim _turns = new(Math.Clamp(Environment.ProcessorCount - 1, 1, 2));

    public async Task<T> RunAsync<T>(Func<T> hash, CancellationToken cancel)
    {
        await _turns.WaitAsync(cancel);
        try
        {
            return await Task.Run(hash, CancellationToken.None);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
