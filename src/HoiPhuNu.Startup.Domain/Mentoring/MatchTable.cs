namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>The input checked, put in order of ids and turned into numbers: who may meet whom, and how well they fit.</summary>
internal sealed class MatchTable
{
    private readonly MatchInput input;
    private readonly Dictionary<Guid, int> womanIndex;
    private readonly Dictionary<Guid, int> mentorIndex;
    private readonly int[][] topics;
    private readonly int[,] levels;
    private readonly UInt128[] womanLanguages;
    private readonly UInt128[] womanWays;
    private readonly UInt128[] mentorLanguages;
    private readonly UInt128[] mentorWays;
    private readonly HashSet<string>[] sectors;
    private readonly HashSet<Guid>[] provinces;
    private readonly ILookup<Guid, MatchConflict> conflicts;
    private readonly MatchBlocks[]?[] blocks;

    public MatchTable(MatchInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        RefuseMalformed(input);
        this.input = input;
        Women = [.. input.Women.OrderBy(w => w.Id)];
        Mentors = [.. input.Mentors.OrderBy(m => m.Id)];
        womanIndex = Women.Select((w, i) => (w.Id, i)).ToDictionary(x => x.Id, x => x.i);
        mentorIndex = Mentors.Select((m, i) => (m.Id, i)).ToDictionary(x => x.Id, x => x.i);

        var topicIndex = Women.SelectMany(w => w.TopicIds).Distinct().Select((t, i) => (t, i)).ToDictionary(x => x.t, x => x.i);
        topics = [.. Women.Select(w => w.TopicIds.Select(t => topicIndex[t]).ToArray())];
        levels = new int[Mentors.Length, topicIndex.Count];
        for (var m = 0; m < Mentors.Length; m++)
        {
            foreach (var skill in Mentors[m].Skills)
            {
                if (topicIndex.TryGetValue(skill.TopicId, out var t))
                {
                    levels[m, t] = skill.Level;
                }
            }
        }

        (womanLanguages, mentorLanguages) = Masks(w => w.Languages, m => m.Languages, "languages");
        (womanWays, mentorWays) = Masks(w => w.Ways, m => m.Ways, "ways to meet");
        sectors = [.. Mentors.Select(m => m.Sectors.ToHashSet(StringComparer.Ordinal))];
        provinces = [.. Mentors.Select(m => m.ProvinceIds.ToHashSet())];
        conflicts = input.Conflicts.ToLookup(c => c.WomanId);
        blocks = new MatchBlocks[]?[Women.Length];
    }

    public MatchWoman[] Women { get; }

    public MatchMentor[] Mentors { get; }

    public MatchWeights Weights => input.Weights;

    public int? Woman(Guid id) => womanIndex.TryGetValue(id, out var i) ? i : null;

    public int? Mentor(Guid id) => mentorIndex.TryGetValue(id, out var i) ? i : null;

    public int TopicCount(int woman) => topics[woman].Length;

    /// <summary>All topics of a woman as bits, her first being bit 0.</summary>
    public int AllTopics(int woman) => (1 << topics[woman].Length) - 1;

    public int Level(int woman, int topic, int mentor) => levels[mentor, topics[woman][topic]];

    /// <summary>Those of the given topics of hers that the mentor offers.</summary>
    public int Covered(int woman, int mentor, int among)
    {
        var covered = 0;
        for (var t = 0; t < topics[woman].Length; t++)
        {
            if ((among & (1 << t)) != 0 && Level(woman, t, mentor) > 0)
            {
                covered |= 1 << t;
            }
        }

        return covered;
    }

    public MatchBlocks Blocks(int woman, int mentor) => (blocks[woman] ??= Row(woman))[mentor];

    public bool Legal(int woman, int mentor) => (Blocks(woman, mentor) & MatchBlocks.Hard) == 0;

    public int TopicPoints(int woman, int topic, int mentor) =>
        Weights.Topics * (MatchWoman.MaxTopics - topic) * Level(woman, topic, mentor);

    /// <param name="among">The topics that count, as bits.</param>
    public MatchScore Score(int woman, int mentor, int among, int otherWomen)
    {
        var points = 0;
        for (var t = 0; t < topics[woman].Length; t++)
        {
            points += (among & (1 << t)) == 0 ? 0 : TopicPoints(woman, t, mentor);
        }

        var her = Women[woman];
        return new MatchScore(
            points,
            her.Sector is { } sector && sectors[mentor].Contains(sector) ? Weights.Sector : 0,
            her.ProvinceId is { } province && provinces[mentor].Contains(province) ? Weights.Province : 0,
            her.ExistingMentorIds.Contains(Mentors[mentor].Id) ? Weights.Keep : 0,
            Weights.Load * otherWomen);
    }

    /// <summary>What the hard rules of pairs have against it, in the order of the kinds.</summary>
    public List<MatchReason> Reasons(int woman, int mentor)
    {
        var reasons = new List<MatchReason>();
        var at = Blocks(woman, mentor);
        var id = Mentors[mentor].Id;
        Add(MatchBlocks.Banned, new(MatchReasonKind.Banned, id));
        Add(MatchBlocks.Paused, new(MatchReasonKind.Paused, id));
        Add(MatchBlocks.Way, new(MatchReasonKind.Way));
        Add(MatchBlocks.Language, new(MatchReasonKind.Language));
        Add(MatchBlocks.WomenOnly, new(MatchReasonKind.WomenOnly));
        Add(MatchBlocks.JudgesHer, new(MatchReasonKind.Conflict, id, MatchConflictKind.JudgesHer));
        Add(MatchBlocks.Kin, new(MatchReasonKind.Conflict, id, MatchConflictKind.Kin));
        Add(MatchBlocks.SameEnterprise, new(MatchReasonKind.Conflict, id, MatchConflictKind.SameEnterprise));
        Add(MatchBlocks.SamePerson, new(MatchReasonKind.Conflict, id, MatchConflictKind.SamePerson));
        return reasons;

        void Add(MatchBlocks block, MatchReason reason)
        {
            if ((at & block) != 0)
            {
                reasons.Add(reason);
            }
        }
    }

    private MatchBlocks[] Row(int woman)
    {
        var her = Women[woman];
        var row = new MatchBlocks[Mentors.Length];
        for (var m = 0; m < row.Length; m++)
        {
            row[m] = (Mentors[m].Paused ? MatchBlocks.Paused : 0)
                | ((womanWays[woman] & mentorWays[m]) == 0 ? MatchBlocks.Way : 0)
                | ((womanLanguages[woman] & mentorLanguages[m]) == 0 ? MatchBlocks.Language : 0)
                | (her.WomenOnly && !Mentors[m].IsWoman ? MatchBlocks.WomenOnly : 0);
        }

        foreach (var id in her.BannedMentorIds)
        {
            if (Mentor(id) is { } m)
            {
                row[m] |= MatchBlocks.Banned;
            }
        }

        foreach (var conflict in conflicts[her.Id])
        {
            if (Mentor(conflict.MentorId) is { } m)
            {
                row[m] |= conflict.Kind switch
                {
                    MatchConflictKind.JudgesHer => MatchBlocks.JudgesHer,
                    MatchConflictKind.Kin => MatchBlocks.Kin,
                    MatchConflictKind.SameEnterprise => MatchBlocks.SameEnterprise,
                    MatchConflictKind.SamePerson => MatchBlocks.SamePerson,
                    MatchConflictKind.HelpedToWrite => MatchBlocks.HelpedToWrite,
                    _ => throw new ArgumentException($"Conflict {conflict.Kind} is not known."),
                };
            }
        }

        return row;
    }

    /// <summary>Codes as bits, so that "shares one" is a single operation for each of many pairs.</summary>
    private (UInt128[] Women, UInt128[] Mentors) Masks(
        Func<MatchWoman, IReadOnlyList<string>> ofWoman, Func<MatchMentor, IReadOnlyList<string>> ofMentor, string what)
    {
        var codes = Women.SelectMany(ofWoman).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Refuse(codes.Length > 128, $"At most 128 different {what} can be matched at once.");
        var bit = codes.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => UInt128.One << x.i, StringComparer.Ordinal);
        return ([.. Women.Select(w => Mask(ofWoman(w)))], [.. Mentors.Select(m => Mask(ofMentor(m)))]);

        UInt128 Mask(IReadOnlyList<string> own) => own.Aggregate(UInt128.Zero, (mask, c) => mask | bit.GetValueOrDefault(c));
    }

    private static void RefuseMalformed(MatchInput input)
    {
        Refuse(input.Women.Select(w => w.Id).Distinct().Count() != input.Women.Count, "A woman stands in the run once.");
        Refuse(input.Mentors.Select(m => m.Id).Distinct().Count() != input.Mentors.Count, "A mentor stands in the run once.");
        Refuse(!input.Weights.InRange, $"A weight is {MatchWeights.Min} to {MatchWeights.Max}.");
        foreach (var woman in input.Women)
        {
            Refuse(woman.TopicIds.Count > MatchWoman.MaxTopics, $"A woman has at most {MatchWoman.MaxTopics} topics.");
            Refuse(woman.TopicIds.Distinct().Count() != woman.TopicIds.Count, "A topic of a woman stands in her list once.");
            Refuse(woman.PinnedFurtherIds.Distinct().Count() > MatchWoman.MaxFurther, $"At most {MatchWoman.MaxFurther} further mentors are pinned.");
        }

        foreach (var mentor in input.Mentors)
        {
            Refuse(mentor.Capacity < 0 || mentor.Load < 0, "A capacity and a load are zero or more.");
            Refuse(mentor.Skills.Any(s => s.Level is < 1 or > MatchSkill.MaxLevel), $"A level is 1 to {MatchSkill.MaxLevel}.");
            Refuse(mentor.Skills.Select(s => s.TopicId).Distinct().Count() != mentor.Skills.Count, "A topic of a mentor stands in her list once.");
        }
    }

    private static void Refuse(bool malformed, string why)
    {
        if (malformed)
        {
            throw new ArgumentException(why);
        }
    }
}
