namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What is to be matched. The order of the lists never matters; only the seed chooses among equally good proposals.</summary>
public sealed record MatchInput
{
    public required IReadOnlyList<MatchWoman> Women { get; init; }

    public required IReadOnlyList<MatchMentor> Mentors { get; init; }

    public IReadOnlyList<MatchConflict> Conflicts { get; init; } = [];

    public MatchWeights Weights { get; init; } = new();

    /// <summary>The proposal to adjust: as few of its pairs as possible are given up. Empty to start afresh.</summary>
    public IReadOnlyList<MatchAssignment> Previous { get; init; } = [];

    /// <summary>Stored with the proposal, so that anyone can make it again.</summary>
    public long Seed { get; init; }
}
