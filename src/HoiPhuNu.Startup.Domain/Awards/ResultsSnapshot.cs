using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>
/// One hash over everything that will be published. Fields are written with their length in front, so no two different results give
/// the same text; rows come in their printed order, so the order they were loaded in does not matter.
/// </summary>
public static class ResultsSnapshot
{
    /// <summary>SHA-256, 64 hexadecimal digits in capitals.</summary>
    public static string Hash(ResultsFacts facts, string statement, IEnumerable<ResultRow> rows, IEnumerable<CollectiveRow> collective)
    {
        var text = new StringBuilder();
        void Field(object? value)
        {
            var s = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text.Append(CultureInfo.InvariantCulture, $"{s.Length}:").Append(s);
        }

        foreach (var fact in new object?[]
            {
                facts.ContestTitle, facts.HostUnitName, facts.RoundName, facts.DecisionNumber, facts.Received, facts.InLastRound, facts.Provinces,
                facts.SheetsAssigned, facts.SheetsSigned, facts.SheetsRecused, facts.SheetsMissing, facts.Judges, statement,
            })
        {
            Field(fact);
        }

        foreach (var row in InOrder(rows))
        {
            text.Append("\nr");
            foreach (var value in new object?[]
                {
                    row.EntryId.ToString("D", CultureInfo.InvariantCulture), row.EntryCode, row.Title, row.EntrantName, row.UnitName, row.Summary, row.TrackName, row.TrackOrder, row.Rank, row.Score, row.ExactScore,
                    row.AwardId?.ToString("D", CultureInfo.InvariantCulture), row.AwardName, row.AwardRank, row.Amount, row.InKind, row.Sponsor, row.Certificate, row.OverrideReason,
                })
            {
                Field(value);
            }
        }

        foreach (var row in collective.OrderBy(c => c.Order))
        {
            text.Append("\nc");
            foreach (var value in new object?[] { row.Order, row.UnitName, row.AwardName, row.Amount, row.Reason })
            {
                Field(value);
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Track by track, best first; the entry code parts equals, for it never changes.</summary>
    public static IEnumerable<ResultRow> InOrder(IEnumerable<ResultRow> rows) =>
        rows.OrderBy(r => r.TrackOrder).ThenBy(r => r.Rank ?? int.MaxValue).ThenBy(r => r.EntryCode, StringComparer.Ordinal);

    /// <summary>First eight digits, "8C41-F07B": what two people compare over the telephone.</summary>
    public static string Short(string hash) => hash.Length < 8 ? hash : $"{hash[..4]}-{hash[4..8]}";
}
