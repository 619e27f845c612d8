using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

public sealed record TargetColumn(Guid Id, string Code, string Name, string NameFolded, string UnitOfCount, FigureKind Kind)
{
    /// <summary>As the grid heads it, and as it is copied from there.</summary>
    public string Header => $"{Name} ({(Kind == FigureKind.Money ? "đồng" : UnitOfCount)})";
}
