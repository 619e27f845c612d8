using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed record SpendPage(SupportAccess Access, SupportLedger Ledger, SpendForm Form);
