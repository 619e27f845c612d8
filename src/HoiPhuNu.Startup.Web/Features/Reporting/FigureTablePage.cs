using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>A table as the partials show it.</summary>
/// <param name="Table">Its figures.</param>
/// <param name="UnitId">Whose they are: numbers lead to what is behind them.</param>
/// <param name="Programme">Whose targets it compares with; null: the Union's yearly work.</param>
/// <param name="PlansNow">Targets that have changed since the table was frozen: the indicator and what it is now.</param>
public sealed record FigureTablePage(ReportTable Table, Guid UnitId, Guid? Programme = null, IReadOnlyDictionary<Guid, long?>? PlansNow = null)
{
    /// <summary>Address of the call whose reports the table is the sum of: numbers lead to those reports, not to records; empty: it is made of records.</summary>
    public string SumOf { get; init; } = "";

    /// <summary>Which heading's columns the lines show; empty: the first one's.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Lines say where the unit's own report stands.</summary>
    public bool ShowsStatus { get; init; } = true;

    /// <summary>The page itself with its query but without the heading, to choose another one.</summary>
    public string Address { get; init; } = "";

    public IReadOnlyList<string> Headings => [.. Table.Rows.Select(r => r.Heading).Distinct()];

    /// <summary>Numbers of the rows that stand as columns.</summary>
    public IReadOnlyList<int> Columns
    {
        get
        {
            var heading = Headings.Contains(Heading) ? Heading : Table.Rows.Count > 0 ? Table.Rows[0].Heading : "";
            return [.. Enumerable.Range(0, Table.Rows.Count).Where(i => Table.Rows[i].Heading == heading)];
        }
    }

    /// <summary>The indicator through the year of the table's last day.</summary>
    public string Year(ReportRow row, Guid unitId)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Years.YearPage.Address(row.IndicatorId, unitId, Table.Period.To.Year, Programme);
    }

    /// <summary>Where a number leads: to what it is the sum of.</summary>
    /// <returns>Null: it is read from the records of some of the units only, and no page shows just those.</returns>
    public string? Behind(ReportRow row, Guid unitId, DateOnly from, Split? split = null, bool direct = false)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (SumOf.Length > 0 && !direct && unitId != UnitId)
        {
            return $"{SumOf}/{unitId}";
        }

        if (SumOf.Length > 0 && !direct && row.Notes.Contains(SummedTable.FromRecordsOfSent))
        {
            return null;
        }

        if (SumOf.Length > 0 && !direct && !row.Notes.Contains(SummedTable.FromRecords))
        {
            // The lines show one heading at a time.
            return Headings.Count > 1 ? $"{Address}muc={Uri.EscapeDataString(row.Heading)}#don-vi" : "#don-vi";
        }

        // Its own line in a sum has what no unit below reports.
        var address = $"/bao-cao/so/{row.IndicatorId}/{unitId}?tu={from:yyyy-MM-dd}&den={Table.Period.To:yyyy-MM-dd}";
        return split is { } part ? $"{address}&trong-do={part}" : direct ? address + (SumOf.Length > 0 ? "&truc-tiep=true&tong-hop=true" : "&truc-tiep=true") : address;
    }
}
