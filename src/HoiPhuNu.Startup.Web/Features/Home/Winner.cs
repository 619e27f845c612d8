namespace HoiPhuNu.Startup.Web.Features.Home;

/// <summary>One who went before, as it was published.</summary>
public sealed record Winner(string Slug, int Year, string Award, string Title, string Name, string Place, string Summary);
