namespace HoiPhuNu.Startup.Web.Features.Reporting.Calls;

public sealed record NewCallPage(CallForm Form, IReadOnlyList<FieldOption> Units, IReadOnlyList<FieldOption> Forms, IReadOnlyList<FieldOption> Kinds);
