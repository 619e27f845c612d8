using System.Data.Common;
using System.Globalization;
using System.Text;
using HoiPhuNu.Startup.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>One prepared INSERT for each table; columns nobody names get the emptiest value their type has.</summary>
public sealed class CrowdTables(AppDbContext db, DbTransaction transaction) : IDisposable
{
    private readonly Dictionary<Type, (DbCommand Command, (IProperty Property, DbParameter Parameter)[] Columns)> _commands = [];

    public void Add<T>(Dictionary<string, object?> values)
    {
        if (!_commands.TryGetValue(typeof(T), out var made))
        {
            _commands[typeof(T)] = made = Prepare(db.Model.FindEntityType(typeof(T))!);
        }

        foreach (var (property, parameter) in made.Columns)
        {
            var value = values.TryGetValue(property.Name, out var given) ? given : Empty(property);
            parameter.Value = property.GetTypeMapping().Converter is { } converter && value is not null ? converter.ConvertToProvider(value) : value;
            parameter.Value ??= DBNull.Value;
        }

        made.Command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var (command, _) in _commands.Values)
        {
            command.Dispose();
        }
    }

    private (DbCommand Command, (IProperty Property, DbParameter Parameter)[] Columns) Prepare(IEntityType type)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction;
        var columns = type.GetProperties().Select((property, i) =>
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"$p{i}");
            command.Parameters.Add(parameter);
            return (property, parameter);
        }).ToArray();
        var sql = new StringBuilder().Append(CultureInfo.InvariantCulture, $"INSERT INTO \"{type.GetTableName()}\" (").AppendJoin(", ", columns.Select(c => $"\"{c.property.GetColumnName()}\"")).Append(") VALUES (").AppendJoin(", ", columns.Select(c => c.parameter.ParameterName)).Append(')');
        command.CommandText = sql.ToString();
        return (command, columns);
    }

    private static object? Empty(IProperty property) =>
        property.IsNullable ? null
        : property.ClrType == typeof(string) ? ""
        : property.ClrType is { IsInterface: true, IsGenericType: true } list ? Array.CreateInstance(list.GetGenericArguments()[0], 0)
        : Activator.CreateInstance(property.ClrType);
}
