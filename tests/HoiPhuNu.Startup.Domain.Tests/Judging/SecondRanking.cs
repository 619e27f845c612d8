using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>
/// The ranking of docs/ranking.md, written from that page alone and sharing no type with the product: a mistake has to be
/// made twice, in two different ways of computing, to go unseen. Nothing is sorted by a key here. All means of a contest are
/// integers over one common denominator, and every place is a count of the entries that beat this one, pair by pair.
/// </summary>
internal static class SecondRanking
{
    private static readonly string[] States = ["signed", "open", "recused"];

    public static string Rank(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new Contest(document.RootElement).Result().ToJsonString();
    }

    private enum Rung
    {
        None,
        Chair,
        Criterion,
        Total,
    }

    private sealed record Criterion(string Id, string Code, long Order, long Max, long? TieOrder);

    private sealed record Read(string Judge, string State, Dictionary<string, long> Scores);

    private sealed record Decision(string[] Entries, string Reason);

    private sealed record Verdict(int Sign, Rung Rung, int Criterion = -1, string? Reason = null);

    private sealed record Tally(long Assigned, long Signed, long Recused, long Missing)
    {
        public long Accounted => Signed + Recused + Missing;

        public bool Agree => Assigned == Accounted;

        public JsonObject ToJson() => new()
        {
            ["assigned"] = Assigned,
            ["signed"] = Signed,
            ["recused"] = Recused,
            ["missing"] = Missing,
            ["agree"] = Agree,
        };
    }

    private sealed class Entry
    {
        public required string Id { get; init; }

        public required string Label { get; init; }

        public required Tally Tally { get; init; }

        public required Read[] Reads { get; init; }

        public required Read[] Signed { get; init; }

        public required long[] Sums { get; init; }

        public required int[] Counts { get; init; }

        // Numerators over the contest's common denominator.
        public BigInteger[] Means { get; set; } = [];

        public BigInteger Total { get; set; }

        public bool Scored => Counts.All(count => count > 0);
    }

    private sealed class Contest
    {
        private readonly long requiredReads;
        private readonly Criterion[] rubric;
        private readonly int[] ladder;
        private readonly Entry[] entries;
        private readonly Decision[] decisions;
        private readonly BigInteger unit = BigInteger.One;
        private readonly Dictionary<string, (Decision Decision, int Place)> chair = new(StringComparer.Ordinal);
        private readonly HashSet<Decision> applied = new(ReferenceEqualityComparer.Instance);
        private readonly Entry[] listed;

        public Contest(JsonElement root)
        {
            requiredReads = root.GetProperty("requiredReads").GetInt64();
            Require(requiredReads >= 1, "requiredReads is below 1");

            var criteria = List(root, "criteria", ReadCriterion);
            Require(criteria.Length > 0, "there is no criterion");
            Require(criteria.All(criterion => criterion.Max >= 1), "a max is below 1");
            Require(AllDifferent(criteria.Select(criterion => criterion.Id)), "a criterion id stands twice");
            Require(AllDifferent(criteria.Select(criterion => criterion.Code)), "a criterion code stands twice");
            Require(AllDifferent(criteria.Where(criterion => criterion.TieOrder is not null).Select(criterion => criterion.TieOrder)), "a tie order stands twice");
            rubric = Place(criteria, (one, other) => one.Order < other.Order
                || (one.Order == other.Order && string.CompareOrdinal(one.Code, other.Code) < 0));
            ladder = Place(
                [.. Enumerable.Range(0, rubric.Length).Where(index => rubric[index].TieOrder is not null)],
                (one, other) => rubric[one].TieOrder < rubric[other].TieOrder);

            entries = List(root, "entries", ReadEntry);
            Require(AllDifferent(entries.Select(entry => entry.Id)), "an entry id stands twice");
            decisions = List(root, "decisions", element => new Decision(
                List(element, "entries", Text), Text(element.GetProperty("reason"))));

            foreach (var count in entries.SelectMany(entry => entry.Counts).Where(count => count > 0).Distinct())
            {
                unit = unit / BigInteger.GreatestCommonDivisor(unit, count) * count;
            }

            foreach (var entry in entries)
            {
                entry.Means = [.. entry.Sums.Zip(entry.Counts, (sum, count) => count == 0 ? BigInteger.Zero : unit / count * sum)];
                entry.Total = entry.Means.Aggregate(BigInteger.Zero, BigInteger.Add);
            }

            HearTheChair();
            listed = Place(entries, ListedBefore);
        }

        public JsonObject Result()
        {
            var problems = listed.SelectMany(Problems).ToArray();
            var track = new Tally(
                entries.Sum(entry => entry.Tally.Assigned),
                entries.Sum(entry => entry.Tally.Signed),
                entries.Sum(entry => entry.Tally.Recused),
                entries.Sum(entry => entry.Tally.Missing));
            return new JsonObject
            {
                ["blocked"] = problems.Length > 0,
                ["counts"] = track.ToJson(),
                ["entries"] = Array(listed.Select(Describe)),
                ["separations"] = Array(Separations()),
                ["unresolvedTies"] = Array(UnresolvedTies()),
                ["unusedDecisions"] = Array(UnusedDecisions()),
                ["problems"] = Array(problems),
            };
        }

        private static Criterion ReadCriterion(JsonElement element)
        {
            var tieOrder = element.GetProperty("tieOrder");
            return new Criterion(
                Text(element.GetProperty("id")),
                Text(element.GetProperty("code")),
                element.GetProperty("order").GetInt64(),
                element.GetProperty("max").GetInt64(),
                tieOrder.ValueKind == JsonValueKind.Null ? null : tieOrder.GetInt64());
        }

        private Entry ReadEntry(JsonElement element)
        {
            var reads = List(element, "reads", ReadRead);
            var signed = reads.Where(read => read.State == "signed").ToArray();
            return new Entry
            {
                Id = Text(element.GetProperty("id")),
                Label = Text(element.GetProperty("label")),
                Tally = new Tally(
                    element.GetProperty("assigned").GetInt64(),
                    signed.Length,
                    reads.Count(read => read.State == "recused"),
                    reads.Count(read => read.State == "open")),
                Reads = reads,
                Signed = signed,
                Sums = [.. rubric.Select(criterion => signed.Sum(read => read.Scores.GetValueOrDefault(criterion.Id)))],
                Counts = [.. rubric.Select(criterion => signed.Count(read => read.Scores.ContainsKey(criterion.Id)))],
            };
        }

        private Read ReadRead(JsonElement element)
        {
            var read = new Read(
                Text(element.GetProperty("judge")),
                Text(element.GetProperty("state")),
                element.GetProperty("scores").EnumerateObject().ToDictionary(
                    score => score.Name, score => score.Value.GetInt64(), StringComparer.Ordinal));
            Require(States.Contains(read.State, StringComparer.Ordinal), "a state is unknown");
            Require(read.Scores.Keys.All(id => rubric.Any(criterion => criterion.Id == id)), "a score is for a criterion outside the rubric");
            return read;
        }

        private void HearTheChair()
        {
            var fitting = decisions.Where(Fits).ToArray();
            foreach (var decision in fitting)
            {
                // Two fitting decisions speak of the same group exactly when they share an entry: groups do not overlap.
                if (fitting.Count(other => other.Entries.Contains(decision.Entries[0], StringComparer.Ordinal)) > 1)
                {
                    continue;
                }

                applied.Add(decision);
                for (var place = 0; place < decision.Entries.Length; place++)
                {
                    chair[decision.Entries[place]] = (decision, place);
                }
            }
        }

        private bool Fits(Decision decision)
        {
            if (string.IsNullOrWhiteSpace(decision.Reason) || decision.Entries.Length < 2)
            {
                return false;
            }

            var first = System.Array.Find(entries, entry => entry.Id == decision.Entries[0]);
            if (first is null || !first.Scored)
            {
                return false;
            }

            var group = entries.Where(entry => entry.Scored && OnTheSheets(entry, first).Sign == 0).ToArray();
            return group.Length == decision.Entries.Length
                && group.All(entry => decision.Entries.Contains(entry.Id, StringComparer.Ordinal));
        }

        private Verdict OnTheSheets(Entry one, Entry other)
        {
            if (one.Total != other.Total)
            {
                return new Verdict(one.Total > other.Total ? 1 : -1, Rung.Total);
            }

            foreach (var step in ladder)
            {
                if (one.Means[step] != other.Means[step])
                {
                    return new Verdict(one.Means[step] > other.Means[step] ? 1 : -1, Rung.Criterion, step);
                }
            }

            return new Verdict(0, Rung.None);
        }

        private Verdict Confront(Entry one, Entry other)
        {
            var verdict = OnTheSheets(one, other);
            if (verdict.Sign != 0 || one == other
                || !chair.TryGetValue(one.Id, out var mine) || !chair.TryGetValue(other.Id, out var theirs))
            {
                return verdict;
            }

            return new Verdict(mine.Place < theirs.Place ? 1 : -1, Rung.Chair, Reason: mine.Decision.Reason);
        }

        private bool ListedBefore(Entry one, Entry other)
        {
            if (one.Scored != other.Scored)
            {
                return one.Scored;
            }

            var sign = one.Scored ? Confront(one, other).Sign : 0;
            if (sign != 0)
            {
                return sign > 0;
            }

            var labels = string.CompareOrdinal(one.Label, other.Label);
            return labels != 0 ? labels < 0 : string.CompareOrdinal(one.Id, other.Id) < 0;
        }

        private int RankOf(Entry entry) =>
            1 + entries.Count(other => other.Scored && Confront(other, entry).Sign > 0);

        private int ScoreRankOf(Entry entry) =>
            1 + entries.Count(other => other.Scored && other.Total > entry.Total);

        private JsonObject Describe(Entry entry) => new()
        {
            ["id"] = entry.Id,
            ["rank"] = entry.Scored ? RankOf(entry) : null,
            ["scoreRank"] = entry.Scored ? ScoreRankOf(entry) : null,
            ["score"] = entry.Scored ? Exact(entry.Total) : null,
            ["shown"] = entry.Scored ? Shown(entry.Total) : null,
            ["counts"] = entry.Tally.ToJson(),
            ["criteria"] = Array(rubric.Select((criterion, index) => new JsonObject
            {
                ["id"] = criterion.Id,
                ["sum"] = entry.Sums[index],
                ["count"] = entry.Counts[index],
                ["mean"] = entry.Counts[index] > 0 ? Exact(entry.Means[index]) : null,
                ["shown"] = entry.Counts[index] > 0 ? Shown(entry.Means[index]) : null,
            })),
            ["explanation"] = Array(entry.Scored ? ExplainRank(entry) : ExplainNoScore(entry)),
        };

        private IEnumerable<JsonObject> ExplainNoScore(Entry entry) =>
            Enumerable.Range(0, rubric.Length)
                .Where(index => entry.Counts[index] == 0)
                .Select(index => Because("noScore", criterion: rubric[index].Id, count: entry.Signed.Length));

        private IEnumerable<JsonObject> ExplainRank(Entry entry)
        {
            yield return Because("score", own: Exact(entry.Total), count: entry.Signed.Length);

            var ranked = listed.Where(other => other.Scored).ToArray();
            var above = ranked.LastOrDefault(other => Confront(other, entry).Sign > 0);
            if (above is not null)
            {
                yield return Compare("behind", entry, above);
            }

            foreach (var equal in ranked.Where(other => other != entry && Confront(other, entry).Sign == 0))
            {
                yield return Because("sharesRank", other: equal.Id);
            }

            var below = ranked.FirstOrDefault(other => Confront(other, entry).Sign < 0);
            if (below is not null)
            {
                yield return Compare("ahead", entry, below);
            }
        }

        private JsonObject Compare(string side, Entry entry, Entry other)
        {
            var verdict = Confront(entry, other);
            return verdict.Rung switch
            {
                Rung.Total => Because(side + "OnTotal", other.Id, own: Exact(entry.Total), theirs: Exact(other.Total)),
                Rung.Criterion => Because(
                    side + "OnCriterion",
                    other.Id,
                    rubric[verdict.Criterion].Id,
                    Exact(entry.Means[verdict.Criterion]),
                    Exact(other.Means[verdict.Criterion])),
                _ => Because(side + "ByChair", other.Id, text: verdict.Reason),
            };
        }

        private static JsonObject Because(
            string code, string? other = null, string? criterion = null, string? own = null, string? theirs = null, int? count = null, string? text = null) => new()
            {
                ["code"] = code,
                ["other"] = other,
                ["criterion"] = criterion,
                ["own"] = own,
                ["theirs"] = theirs,
                ["count"] = count,
                ["text"] = text,
            };

        private IEnumerable<JsonObject> Separations()
        {
            foreach (var (above, below) in listed.Zip(listed.Skip(1)).Where(pair => pair.Second.Scored))
            {
                var verdict = Confront(above, below);
                var (aboveValue, belowValue) = verdict.Rung switch
                {
                    Rung.Total => (Exact(above.Total), Exact(below.Total)),
                    Rung.Criterion => (Exact(above.Means[verdict.Criterion]), Exact(below.Means[verdict.Criterion])),
                    _ => (null, null),
                };
                yield return new JsonObject
                {
                    ["above"] = above.Id,
                    ["below"] = below.Id,
                    ["rung"] = verdict.Rung switch
                    {
                        Rung.Total => "total",
                        Rung.Criterion => "criterion",
                        Rung.Chair => "chair",
                        _ => "none",
                    },
                    ["criterion"] = verdict.Rung == Rung.Criterion ? rubric[verdict.Criterion].Id : null,
                    ["aboveValue"] = aboveValue,
                    ["belowValue"] = belowValue,
                    ["reason"] = verdict.Reason,
                };
            }
        }

        private IEnumerable<JsonObject> UnresolvedTies()
        {
            foreach (var entry in listed.Where(entry => entry.Scored))
            {
                var group = listed.Where(other => other.Scored && Confront(other, entry).Sign == 0).ToArray();
                if (group.Length > 1 && group[0] == entry)
                {
                    yield return new JsonObject
                    {
                        ["rank"] = RankOf(entry),
                        ["entries"] = Array(group.Select(member => JsonValue.Create(member.Id))),
                    };
                }
            }
        }

        private IEnumerable<JsonObject> UnusedDecisions()
        {
            var unused = decisions.Where(decision => !applied.Contains(decision)).ToArray();
            return Place(unused, (one, other) =>
                {
                    var lists = string.CompareOrdinal(string.Join(',', one.Entries), string.Join(',', other.Entries));
                    return lists != 0 ? lists < 0 : string.CompareOrdinal(one.Reason, other.Reason) < 0;
                })
                .Select(decision => new JsonObject
                {
                    ["entries"] = Array(decision.Entries.Select(id => JsonValue.Create(id))),
                    ["reason"] = decision.Reason,
                });
        }

        private IEnumerable<JsonObject> Problems(Entry entry)
        {
            if (!entry.Tally.Agree)
            {
                yield return Problem("countsDisagree", entry, expected: entry.Tally.Accounted, actual: entry.Tally.Assigned);
            }

            if (entry.Signed.Length < requiredReads)
            {
                yield return Problem("tooFewReads", entry, expected: requiredReads, actual: entry.Signed.Length);
            }

            var judges = Place(
                [.. entry.Reads.Select(read => read.Judge).Distinct(StringComparer.Ordinal)],
                (one, other) => string.CompareOrdinal(one, other) < 0);
            foreach (var judge in judges)
            {
                var times = entry.Reads.Count(read => read.Judge == judge);
                if (times > 1)
                {
                    yield return Problem("duplicateJudge", entry, judge: judge, expected: 1, actual: times);
                }
            }

            for (var index = 0; index < rubric.Length; index++)
            {
                var criterion = rubric[index];
                if (entry.Signed.Length > 0 && entry.Counts[index] == 0)
                {
                    yield return Problem("criterionUnscored", entry, criterion.Id);
                }

                foreach (var judge in judges)
                {
                    var outside = entry.Signed
                        .Where(read => read.Judge == judge && read.Scores.ContainsKey(criterion.Id))
                        .Select(read => read.Scores[criterion.Id])
                        .Where(score => score < 0 || score > criterion.Max)
                        .ToArray();
                    foreach (var score in Place(outside, (one, other) => one < other))
                    {
                        yield return Problem("scoreOutOfRange", entry, criterion.Id, judge, criterion.Max, score);
                    }
                }
            }
        }

        private static JsonObject Problem(
            string code, Entry entry, string? criterion = null, string? judge = null, long? expected = null, long? actual = null) => new()
            {
                ["code"] = code,
                ["entry"] = entry.Id,
                ["criterion"] = criterion,
                ["judge"] = judge,
                ["expected"] = expected,
                ["actual"] = actual,
            };

        private string Exact(BigInteger numerator)
        {
            var common = BigInteger.GreatestCommonDivisor(numerator, unit);
            return string.Create(CultureInfo.InvariantCulture, $"{numerator / common}/{unit / common}");
        }

        private string Shown(BigInteger numerator)
        {
            var doubled = (2 * numerator) + unit;
            var hundredths = BigInteger.DivRem(doubled, 2 * unit, out var rest);
            if (rest.Sign < 0)
            {
                // Division of integers cuts towards zero; the floor of a negative one lies one below.
                hundredths--;
            }

            var size = BigInteger.Abs(hundredths);
            return string.Create(
                CultureInfo.InvariantCulture, $"{(hundredths.Sign < 0 ? "-" : "")}{size / 100},{(int)(size % 100):00}");
        }
    }

    /// <summary>Puts each item where as many stand before it as precede it; items that precede neither way keep their order.</summary>
    private static T[] Place<T>(T[] items, Func<T, T, bool> precedes)
    {
        var placed = new T[items.Length];
        for (var index = 0; index < items.Length; index++)
        {
            var before = 0;
            for (var other = 0; other < items.Length; other++)
            {
                if (precedes(items[other], items[index]) || (other < index && !precedes(items[index], items[other])))
                {
                    before++;
                }
            }

            placed[before] = items[index];
        }

        return placed;
    }

    private static T[] List<T>(JsonElement owner, string name, Func<JsonElement, T> read) =>
        [.. owner.GetProperty(name).EnumerateArray().Select(read)];

    private static JsonArray Array(IEnumerable<JsonNode?> nodes) => [.. nodes];

    private static string Text(JsonElement element) =>
        element.GetString() ?? throw new ArgumentException("A text is missing.");

    private static bool AllDifferent<T>(IEnumerable<T> values)
    {
        var seen = new HashSet<T>();
        return values.All(seen.Add);
    }

    private static void Require(bool holds, string refusal)
    {
        if (!holds)
        {
            throw new ArgumentException($"The contest cannot be ranked: {refusal}.");
        }
    }
}
