namespace HoiPhuNu.Startup.Domain.Entries;

/// <param name="Source">Own, loan, requested … as <see cref="FinanceSource"/>.</param>
/// <param name="Note">Who lends, what the work is worth.</param>
/// <param name="Amount">Whole đồng.</param>
public sealed record FinanceLine(FinanceSource Source, string Note, long Amount);
