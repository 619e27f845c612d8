namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Loads the demo data into an empty database: the verb seed-demo, and the first start in Development.</summary>
public interface IDemoData
{
    /// <summary>What was loaded, in lines to print; one line saying so when it is there already.</summary>
    Task<IReadOnlyList<string>> LoadAsync(CancellationToken cancel);
}
