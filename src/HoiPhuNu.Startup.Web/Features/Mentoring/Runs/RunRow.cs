namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>One run on the list of its cohort.</summary>
/// <param name="AdjustedFrom">Number of the run it was adjusted from; null: from scratch.</param>
public sealed record RunRow(Guid Id, int Number, int? AdjustedFrom, string MadeBy, DateTime MadeAt, int Pairs, int Unmatched, DateTime? SentAt);
