using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>Reads what the rules of a report ask for, each row once, and passes it to the table. Every read goes over an index; see docs/programme-figures.md.</summary>
internal sealed class FigureReading(AppDbContext db, ReportScope scope, IReadOnlyList<ReportLineRule> lines, (FigureWindow Result, FigureWindow Cumulative, FigureWindow Same) period, IReadOnlyList<FigureWindow>? further = null)
{
    /// <summary>Bits of a number.</summary>
    private const int MostProgrammes = 64;

    public async Task<FigureTable> RunAsync(bool listsBehind, Split? behindSplit, CancellationToken cancel)
    {
        var bits = lines.SelectMany(l => l.Rule.Programmes).Distinct(StringComparer.Ordinal).Take(MostProgrammes).Select((code, bit) => (code, bit)).ToDictionary(c => c.code, c => c.bit, StringComparer.Ordinal);
        FigureRule[] rules = [.. lines.Select(l => new FigureRule(l, l.Rule.Programmes.Aggregate(0UL, (mask, code) => bits.TryGetValue(code, out var bit) ? mask | (1UL << bit) : mask)))];
        var table = new FigureTable(rules, period, scope.Units, scope.LineCount, listsBehind, behindSplit, further);
        var ask = new FigureAsk(rules, period, further ?? []);
        var intake = new FigureIntake(table, scope, await ProgrammesAsync(bits, cancel));
        await new RecordFigures(db, scope, ask, intake).ReadAsync(cancel);
        await new SiteFigures(db, scope, ask, intake).ReadAsync(cancel);
        table.Close();
        return table;
    }

    private async Task<Dictionary<Guid, int>> ProgrammesAsync(Dictionary<string, int> bits, CancellationToken cancel)
    {
        if (bits.Count == 0)
        {
            return [];
        }

        string[] codes = [.. bits.Keys];
        var known = await db.Programmes.AsNoTracking().Where(p => codes.Contains(p.Code)).Select(p => new { p.Id, p.Code }).ToListAsync(cancel);
        return known.ToDictionary(p => p.Id, p => bits[p.Code]);
    }
}
