using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A unit, as far as a report needs it.</summary>
public sealed record ReportUnit(Guid Id, string Name, string SortKey, string Path, UnitLevel Level, Guid? ParentId, Guid? MergedIntoId, DateOnly? ValidFrom, DateOnly? ValidTo, bool IsTerritorial)
{
    public static ReportUnit Of(UnionUnit unit) => new(unit.Id, unit.Name, unit.NameSortKey, unit.Path, unit.Level, unit.ParentId, unit.MergedIntoId, unit.ValidFrom, unit.ValidTo, unit.IsTerritorial);
}
