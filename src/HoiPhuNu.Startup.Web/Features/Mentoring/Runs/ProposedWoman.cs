using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>One woman of a proposal.</summary>
/// <param name="NeedId">Her need.</param>
/// <param name="Name">Hers.</param>
/// <param name="Title">Of her idea.</param>
/// <param name="Pairs">Main mentor first.</param>
/// <param name="Unmatched">Why she has no main mentor.</param>
/// <param name="Open">Topics nobody covers, by name.</param>
/// <param name="Changes">Against the previous run, kept pairs aside.</param>
public sealed record ProposedWoman(Guid NeedId, string Name, string Title, IReadOnlyList<MatchPair> Pairs, MatchUnmatched? Unmatched, IReadOnlyList<string> Open, IReadOnlyList<MatchChange> Changes);
