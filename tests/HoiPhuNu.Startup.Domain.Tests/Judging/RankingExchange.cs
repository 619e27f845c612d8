using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>The exchange format of docs/ranking.md section 10, so that two implementations meet in plain text and share no types.</summary>
internal static class RankingExchange
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string RankJson(string json) => ToJson(Ranking.Of(InputFrom(json)));

    public static string ToJson(RankingInput input) => new JsonObject
    {
        ["requiredReads"] = input.RequiredReads,
        ["criteria"] = List(input.Criteria, c => new JsonObject
        {
            ["id"] = Id(c.Id),
            ["code"] = c.Code,
            ["order"] = c.Order,
            ["max"] = c.MaxPoints,
            ["tieOrder"] = c.TieOrder,
        }),
        ["entries"] = List(input.Entries, e => new JsonObject
        {
            ["id"] = Id(e.Id),
            ["label"] = e.Label,
            ["assigned"] = e.Assigned,
            ["reads"] = List(e.Reads, r => new JsonObject
            {
                ["judge"] = Id(r.JudgeId),
                ["state"] = Name(r.State),
                ["scores"] = new JsonObject(r.Scores.Select(s => KeyValuePair.Create(Id(s.Key), (JsonNode?)JsonValue.Create(s.Value)))),
            }),
        }),
        ["decisions"] = List(input.Decisions, Decision),
    }.ToJsonString();

    public static RankingInput InputFrom(string json)
    {
        var root = JsonNode.Parse(json)!;
        return new RankingInput(
            (int)root["requiredReads"]!,
            [.. root["criteria"]!.AsArray().Select(c => new RankingCriterion(
                (Guid)c!["id"]!, (string)c["code"]!, (int)c["order"]!, (int)c["max"]!, (int?)c["tieOrder"]))],
            [.. root["entries"]!.AsArray().Select(e => new RankingEntry(
                (Guid)e!["id"]!,
                (string)e["label"]!,
                (int)e["assigned"]!,
                [.. e["reads"]!.AsArray().Select(r => new RankingRead(
                    (Guid)r!["judge"]!,
                    (string)r["state"]! switch
                    {
                        "signed" => RankingReadState.Signed,
                        "open" => RankingReadState.Open,
                        "recused" => RankingReadState.Recused,
                        var other => throw new FormatException(other),
                    },
                    r["scores"]!.AsObject().ToDictionary(s => Guid.Parse(s.Key), s => (int)s.Value!)))]))],
            [.. root["decisions"]!.AsArray().Select(d => new RankingTieDecision(
                [.. d!["entries"]!.AsArray().Select(id => (Guid)id!)], (string)d["reason"]!))]);
    }

    public static string ToJson(RankingResult result) => new JsonObject
    {
        ["blocked"] = result.IsBlocked,
        ["counts"] = Counts(result.Counts),
        ["entries"] = List(result.Entries, e => new JsonObject
        {
            ["id"] = Id(e.EntryId),
            ["rank"] = e.Rank,
            ["scoreRank"] = e.ScoreRank,
            ["score"] = e.Score?.ToString(),
            ["shown"] = e.Score?.Shown,
            ["counts"] = Counts(e.Counts),
            ["criteria"] = List(e.Criteria, c => new JsonObject
            {
                ["id"] = Id(c.CriterionId),
                ["sum"] = c.Sum,
                ["count"] = c.Count,
                ["mean"] = c.Mean?.ToString(),
                ["shown"] = c.Mean?.Shown,
            }),
            ["explanation"] = List(e.Explanation, r => new JsonObject
            {
                ["code"] = Name(r.Code),
                ["other"] = Id(r.OtherEntryId),
                ["criterion"] = Id(r.CriterionId),
                ["own"] = r.Own?.ToString(),
                ["theirs"] = r.Theirs?.ToString(),
                ["count"] = r.Count,
                ["text"] = r.Text,
            }),
        }),
        ["separations"] = List(result.Separations, s => new JsonObject
        {
            ["above"] = Id(s.AboveId),
            ["below"] = Id(s.BelowId),
            ["rung"] = Name(s.Rung),
            ["criterion"] = Id(s.CriterionId),
            ["aboveValue"] = s.AboveValue?.ToString(),
            ["belowValue"] = s.BelowValue?.ToString(),
            ["reason"] = s.Reason,
        }),
        ["unresolvedTies"] = List(result.UnresolvedTies, t => new JsonObject
        {
            ["rank"] = t.Rank,
            ["entries"] = List(t.EntryIds, id => JsonValue.Create(Id(id))),
        }),
        ["unusedDecisions"] = List(result.UnusedDecisions, Decision),
        ["problems"] = List(result.Problems, p => new JsonObject
        {
            ["code"] = Name(p.Code),
            ["entry"] = Id(p.EntryId),
            ["criterion"] = Id(p.CriterionId),
            ["judge"] = Id(p.JudgeId),
            ["expected"] = p.Expected,
            ["actual"] = p.Actual,
        }),
    }.ToJsonString();

    /// <summary>The first place where two outputs differ, as a path with both values; null when they say the same.</summary>
    public static string? Difference(string expected, string actual)
    {
        // Nearly always byte-identical; only then is parsing needed (fields may come in any order).
        return expected == actual ? null : Difference("$", JsonNode.Parse(expected), JsonNode.Parse(actual));
    }

    public static string Indented(string json) => JsonNode.Parse(json)!.ToJsonString(Readable);

    private static string? Difference(string path, JsonNode? expected, JsonNode? actual)
    {
        switch (expected, actual)
        {
            case (JsonObject x, JsonObject y):
                var extra = y.Select(p => p.Key).Except(x.Select(p => p.Key)).Order(StringComparer.Ordinal).FirstOrDefault();
                return extra is not null
                    ? $"{path}.{extra}: not expected"
                    : x.Select(p => y.ContainsKey(p.Key) ? Difference($"{path}.{p.Key}", p.Value, y[p.Key]) : $"{path}.{p.Key}: absent").FirstOrDefault(d => d is not null);
            case (JsonArray x, JsonArray y):
                return x.Zip(y).Select((pair, i) => Difference($"{path}[{i}]", pair.First, pair.Second)).FirstOrDefault(d => d is not null)
                    ?? (x.Count == y.Count ? null : $"{path}: {x.Count} expected, {y.Count} found");
            default:
                return JsonNode.DeepEquals(expected, actual) ? null : $"{path}: {Text(expected)} expected, {Text(actual)} found";
        }

        static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
    }

    private static JsonObject Counts(RankingCounts counts) => new()
    {
        ["assigned"] = counts.Assigned,
        ["signed"] = counts.Signed,
        ["recused"] = counts.Recused,
        ["missing"] = counts.Missing,
        ["agree"] = counts.Agree,
    };

    private static JsonObject Decision(RankingTieDecision decision) => new()
    {
        ["entries"] = List(decision.EntryIds, id => JsonValue.Create(Id(id))),
        ["reason"] = decision.Reason,
    };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    private static string Id(Guid id) => id.ToString("D");

    private static string? Id(Guid? id) => id?.ToString("D");

    private static string Name<T>(T code)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(code.ToString());
}
