using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

public sealed record NewUnitPage(UnitForm Form, string Parent, UnitLevel ParentLevel);
