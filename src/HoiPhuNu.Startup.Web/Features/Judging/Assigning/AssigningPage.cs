using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

public sealed record AssigningPage(RoundHead Round)
{
    /// <summary>Before the round has begun: what would come in.</summary>
    public StartPlan? Start { get; init; }

    /// <summary>Found valid after the round began: they can still be taken in until it is locked.</summary>
    public IReadOnlyList<LateEntry> Late { get; init; } = [];

    public IReadOnlyList<JudgeProgress> Judges { get; init; } = [];

    public PageOf<EntryProgress>? Entries { get; init; }

    public int EntryCount { get; init; }

    /// <summary>Entries with fewer readers (assigning) or fewer signed sheets (scoring, locked) than the round requires.</summary>
    public int Short { get; init; }

    /// <summary>Entries that cannot reach their reads with those who have them now: a reader stepped back, or was never found.</summary>
    public int LackReaders { get; init; }

    public AssigningFilter Filter { get; init; }

    public AssigningOrder Order { get; init; }

    public string? Search { get; init; }

    public StepForm Form { get; init; } = new();

    public int Assigned => Judges.Sum(j => j.Assigned);

    public int Signed => Judges.Sum(j => j.Signed);

    public int Recused => Judges.Sum(j => j.Recused);

    public int Missing => Judges.Sum(j => j.Missing);
}
