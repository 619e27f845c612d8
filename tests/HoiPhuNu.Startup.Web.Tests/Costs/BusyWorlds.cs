namespace HoiPhuNu.Startup.Web.Tests.Costs;

/// <summary>The same site twice: with ten of everything, and with two hundred.</summary>
public sealed class BusyWorlds : IAsyncLifetime
{
    public BusyWorld Few { get; } = new(10);

    public BusyWorld Many { get; } = new(200);

    public async Task InitializeAsync()
    {
        await Few.Build();
        await Many.Build();
    }

    public async Task DisposeAsync()
    {
        await Few.DisposeAsync();
        await Many.DisposeAsync();
    }
}
