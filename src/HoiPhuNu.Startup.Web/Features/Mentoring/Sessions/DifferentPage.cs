using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

public sealed record DifferentPage(PairAccess Access, MentoringSession Session, CorrectionForm Form);
