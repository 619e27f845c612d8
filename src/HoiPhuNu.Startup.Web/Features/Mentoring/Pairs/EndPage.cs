namespace HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

public sealed record EndPage(PairAccess Access, EndForm Form);
