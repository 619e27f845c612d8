using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;

namespace HoiPhuNu.Startup.Web.Tests.Setup;

/// <summary>The program started from a command line in Production, over a data folder of its own.</summary>
public sealed class VerbProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("hoiphunu-verb-").FullName;

    public string File => Path.Combine(Directory, HoiPhuNu.Startup.Data.Sqlite.SqliteDatabase.FileName);

    /// <summary>Exit code, and what it wrote.</summary>
    public async Task<(int Code, string Said)> Run(string? typed, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. args, "--Data:Directory", Directory])
        {
            WorkingDirectory = SourceTree.Web,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var process = Process.Start(start)!;
        using var stop = new CancellationTokenSource(Patience);
        try
        {
            await process.StandardInput.WriteAsync(typed);
            process.StandardInput.Close();
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(stop.Token), process.StandardError.ReadToEndAsync(stop.Token));
            await process.WaitForExitAsync(stop.Token);
            return (process.ExitCode, await said + await complained);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public async Task<long> Count(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Mode=ReadWrite;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = table switch
        {
            "Units" => "SELECT COUNT(*) FROM Units",
            "Users" => "SELECT COUNT(*) FROM Accounts",
            "Administrators" => "SELECT COUNT(*) FROM Accounts WHERE IsAdministrator = 1",
            "People" => "SELECT COUNT(*) FROM People",
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, null),
        };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
