using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>Random runs with everything in them: wishes, conflicts, pauses, pins, bans, full mentors, pairs that exist, a proposal before.</summary>
internal static class MatchCases
{
    private static readonly string[] Languages = ["vi", "tày", "mông"];
    private static readonly string[] Ways = ["gặp", "gọi"];
    private static readonly string[] Sectors = ["trồng trọt", "dược liệu"];

    public static Guid W(int i) => new(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)i);

    public static Guid M(int i) => new(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)i);

    public static Guid T(int i) => new(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)i);

    public static Guid P(int i) => new(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)i);

    public static MatchInput Small(int seed)
    {
        var random = new Random(seed);
        return Make(random, random.Next(0, 5), random.Next(0, 6), topics: 5, places: random.Next(2, 5), roomy: random.Next(2) == 0);
    }

    public static MatchInput Large(int seed)
    {
        var random = new Random(seed);
        return Make(random, random.Next(20, 60), random.Next(5, 25), topics: 8, places: random.Next(2, 6), roomy: random.Next(2) == 0);
    }

    /// <param name="places">A capacity is below this.</param>
    /// <param name="roomy">Few rules, so that the score decides.</param>
    private static MatchInput Make(Random random, int women, int mentors, int topics, int places, bool roomy)
    {
        int[] weights = random.Next(3) == 0 ? [10, 40, 30, 10, 100] : [.. Enumerable.Range(0, 5).Select(_ => random.Next(4) == 0 ? 0 : random.Next(1, 101))];
        var rare = roomy ? 20 : 8;
        return new MatchInput
        {
            Women =
            [
                .. Enumerable.Range(0, women).Select(i => new MatchWoman
                {
                    Id = W(i),
                    TopicIds = Some(T, topics, random.Next(0, 6)),
                    Languages = Codes(Languages, roomy ? 3 : 1),
                    Ways = Codes(Ways, roomy ? 2 : 1),
                    WomenOnly = Rarely(),
                    Sector = Rarely() ? null : Sectors[random.Next(2)],
                    ProvinceId = Rarely() ? null : P(random.Next(3)),
                    ExistingMentorIds = Rarely() ? Some(M, mentors, 1) : [],
                    PinnedMainId = Rarely() ? M(random.Next(mentors + 1)) : null,
                    PinnedFurtherIds = Rarely() ? Some(M, mentors + 1, random.Next(1, 3)) : [],
                    BannedMentorIds = Rarely() ? Some(M, mentors + 1, random.Next(1, 3)) : [],
                }),
            ],
            Mentors =
            [
                .. Enumerable.Range(0, mentors).Select(i => new MatchMentor
                {
                    Id = M(i),
                    Skills = [.. Some(T, topics, random.Next(0, 4)).Select(t => new MatchSkill(t, random.Next(1, 4)))],
                    Sectors = Codes(Sectors, 1),
                    ProvinceIds = Some(P, 3, random.Next(0, 3)),
                    Languages = Codes(Languages, 2),
                    Ways = Codes(Ways, 2),
                    Capacity = random.Next(0, places) + (roomy ? 1 : 0),
                    Load = random.Next(4) == 0 ? random.Next(0, 3) : 0,
                    IsWoman = random.Next(3) > 0,
                    Paused = Rarely(),
                }),
            ],
            Conflicts =
            [
                .. Enumerable.Range(0, women * mentors / rare)
                    .Select(_ => new MatchConflict(W(random.Next(women)), M(random.Next(mentors)), (MatchConflictKind)random.Next(1, 6)))
                    .Distinct(),
            ],
            Weights = new MatchWeights(weights[0], weights[1], weights[2], weights[3], weights[4]),
            Previous = random.Next(2) == 0 ? [] :
            [
                .. Enumerable.Range(0, women * 2)
                    .Select(_ => new MatchAssignment(W(random.Next(women)), M(random.Next(mentors + 1)), (MatchRole)random.Next(1, 3)))
                    .DistinctBy(a => (a.WomanId, a.Role == MatchRole.Main ? default : a.MentorId)),
            ],
            Seed = random.NextInt64(),
        };

        bool Rarely() => random.Next(rare) == 0;

        Guid[] Some(Func<int, Guid> id, int of, int count)
        {
            var all = Enumerable.Range(0, of).Select(id).ToArray();
            random.Shuffle(all);
            return [.. all.Take(count)];
        }

        string[] Codes(string[] all, int least)
        {
            var copy = all.ToArray();
            random.Shuffle(copy);
            return [.. copy.Take(random.Next(roomy ? 40 : 12) == 0 ? 0 : random.Next(least, all.Length + 1))];
        }
    }

    /// <summary>The same run with every list whose order means nothing in another order.</summary>
    public static MatchInput Shuffled(MatchInput input, Random random)
    {
        return input with
        {
            Women =
            [
                .. Mixed(input.Women).Select(w => w with
                {
                    Languages = Mixed(w.Languages),
                    Ways = Mixed(w.Ways),
                    ExistingMentorIds = Mixed(w.ExistingMentorIds),
                    PinnedFurtherIds = Mixed(w.PinnedFurtherIds),
                    BannedMentorIds = Mixed(w.BannedMentorIds),
                }),
            ],
            Mentors =
            [
                .. Mixed(input.Mentors).Select(m => m with
                {
                    Skills = Mixed(m.Skills),
                    Sectors = Mixed(m.Sectors),
                    ProvinceIds = Mixed(m.ProvinceIds),
                    Languages = Mixed(m.Languages),
                    Ways = Mixed(m.Ways),
                }),
            ],
            Conflicts = Mixed(input.Conflicts),
            Previous = Mixed(input.Previous),
        };

        T[] Mixed<T>(IReadOnlyList<T> items)
        {
            var copy = items.ToArray();
            random.Shuffle(copy);
            return copy;
        }
    }
}
