using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <param name="IsFound">False: there is no such check-in for this viewer.</param>
/// <param name="Refusal">Null: done.</param>
/// <param name="Over">Of the money used, what is more than she had unspent, đồng.</param>
/// <param name="Nowhere">Of the money used, what stands on no support, đồng.</param>
public sealed record ReadResult(bool IsFound, Refusal? Refusal = null, long Over = 0, long Nowhere = 0);
