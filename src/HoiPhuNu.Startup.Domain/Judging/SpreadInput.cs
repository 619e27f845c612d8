namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What is to be spread. The order of the lists never matters; only the seed chooses among equally good plans.</summary>
/// <param name="ReadsPerEntry">How many judges every entry wants (N, at least 1).</param>
/// <param name="Forbidden">Pairs that must never be made, with their reasons; a pair may stand there several times. A judge who
/// recused herself from an entry is forbidden for it, not kept.</param>
/// <param name="Kept">Assignments that already exist and stay. They count for the entry and for the judge, whatever the rules
/// say now; a judge who has left the panel may still stand here.</param>
/// <param name="Seed">Stored with the plan, so that anyone can make it again.</param>
public sealed record SpreadInput(
    int ReadsPerEntry,
    IReadOnlyList<Guid> EntryIds,
    IReadOnlyList<SpreadJudge> Judges,
    IReadOnlyList<SpreadForbidden> Forbidden,
    IReadOnlyList<SpreadPair> Kept,
    long Seed);
