namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>One database for all rows.</summary>
public sealed class SeedRowsStage : IAsyncLifetime
{
    public FigureStage Stage { get; private set; } = null!;

    public async Task InitializeAsync() => Stage = await FigureStage.Create();

    public async Task DisposeAsync() => await Stage.DisposeAsync();
}
