namespace HoiPhuNu.Startup.Web.Features.Reporting.Heads;

public sealed record HeadPage(Guid UnitId, string UnitName, HeadForm Form);
