using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

public sealed record AssigningPage(RoundHead Round)
{
    /// <summary>Before the round has begun: what would come in.</summary>
    public StartPlan? Start { get; init; }

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

/// <summary>Stands in the address: ?loc=Thieu.</summary>
public enum AssigningFilter
{
    TatCa,
    Thieu,
}

/// <summary>Stands in the address: ?sap=Phieu.</summary>
public enum AssigningOrder
{
    Ma,
    Phieu,
}

/// <param name="Entries">How many would come in.</param>
/// <param name="Unscreened">Submitted, or returned and still in time.</param>
/// <param name="From">Name of the round before; null: the first round.</param>
public sealed record StartPlan(int Entries, int Unscreened, string? From, Refusal? WhyNot);

/// <summary>How far one judge is. No points: those of an unlocked round are nobody's but the jury's.</summary>
/// <param name="Assigned">Counted on its own; equals signed + recused + missing.</param>
/// <param name="OnPanel">Still on the panel, with her appointment in force.</param>
public sealed record JudgeProgress(Guid Id, string Name, bool OnPanel, int? Capacity, int Assigned, int Signed, int Recused, int Missing);

public sealed record EntryProgress(Guid EntryId, Guid RoundEntryId, string Code, string Title, string Track, int Assigned, int Signed, int Recused, int Missing)
{
    public IReadOnlyList<Reader> Readers { get; init; } = [];
}

public sealed record Reader(string Name, SheetStatus Status);
