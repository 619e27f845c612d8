using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Agreement;

public sealed record AgreementPage(PairAccess Access, AgreementForm Form);
