namespace HoiPhuNu.Startup.Data;

/// <summary>
/// Lets one write transaction at a time into a SQLite file, first come first served. Without it a rush of submissions waits in
/// SQLite's own busy loop, which is unfair and a hundred times slower (docs/decisions/0004). On SQL Server the gate stands open.
/// </summary>
public sealed class WriteGate(bool oneAtATime) : IDisposable
{
    private readonly SemaphoreSlim? _turn = oneAtATime ? new SemaphoreSlim(1, 1) : null;

    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancel)
    {
        if (_turn is null)
        {
            return null;
        }

        await _turn.WaitAsync(cancel);
        return new Turn(_turn);
    }

    public IDisposable? Enter()
    {
        if (_turn is null)
        {
            return null;
        }

        _turn.Wait();
        return new Turn(_turn);
    }

    public void Dispose() => _turn?.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        private SemaphoreSlim? _held = gate;

        public void Dispose() => Interlocked.Exchange(ref _held, null)?.Release();
    }
}
