namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <param name="Id">Of the payment or refund.</param>
/// <param name="SupportId">Where it belongs.</param>
/// <param name="Title">Of the project.</param>
/// <param name="Woman">In front of it.</param>
/// <param name="Unit">Hers.</param>
/// <param name="Amount">Whole đồng.</param>
/// <param name="By">Who asked or typed it.</param>
/// <param name="At">When.</param>
/// <param name="Early">Before its condition, with a reason.</param>
/// <param name="Own">The viewer asked or typed it: another has to decide.</param>
public sealed record WaitingRow(Guid Id, Guid SupportId, string Title, string Woman, string Unit, long Amount, string By, DateTime At, bool Early, bool Own);
