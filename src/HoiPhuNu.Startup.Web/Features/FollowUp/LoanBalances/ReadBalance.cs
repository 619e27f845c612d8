using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.LoanBalances;

/// <param name="Line">As read.</param>
/// <param name="Title">Of the project found; empty: none.</param>
/// <param name="Woman">In front of it.</param>
/// <param name="Refusal">Why the line is not taken.</param>
/// <param name="Fault">Why it cannot be read or matched; empty: it can.</param>
/// <param name="IsKnown">The same figures stand there already.</param>
public sealed record ReadBalance(BalanceLine Line, string Title, string Woman, Refusal? Refusal, string Fault, bool IsKnown)
{
    public bool IsGood => Refusal is null && Fault.Length == 0;
}
