using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

public sealed record TargetColumn(Guid Id, string Code, string Name, string NameFolded, string UnitOfCount, FigureKind Kind);
