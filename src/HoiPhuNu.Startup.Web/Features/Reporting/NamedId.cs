namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>A row that can be chosen in a form.</summary>
public sealed record NamedId(Guid Id, string Name);
