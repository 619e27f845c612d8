using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HoiPhuNu.Startup.Data.Tests.FollowUp;

/// <summary>Keeps every reading command, so that its plan can be asked for afterwards with the same parameters.</summary>
public sealed class PlanReader : DbCommandInterceptor
{
    private readonly List<(string Sql, List<(string Name, object? Value)> Parameters)> _seen = [];

    public void Forget() => _seen.Clear();

    public int Count => _seen.Count;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        _seen.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
        return ValueTask.FromResult(result);
    }

    /// <summary>Lines of SQLite's plans: "SEARCH c USING COVERING INDEX …", "SCAN p". With the command they belong to.</summary>
    public async Task<IReadOnlyList<(string Line, string Sql)>> PlansAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        var lines = new List<(string, string)>();
        foreach (var (sql, parameters) in _seen.Where(s => s.Sql.Contains("SELECT", StringComparison.Ordinal)))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            parameters.ForEach(p => command.Parameters.AddWithValue(p.Name, p.Value ?? DBNull.Value));
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                lines.Add((reader.GetString(3), sql));
            }
        }

        return lines;
    }
}
