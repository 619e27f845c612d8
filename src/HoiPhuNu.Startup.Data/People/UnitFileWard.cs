namespace HoiPhuNu.Startup.Data.People;

/// <summary>A commune, ward or special zone in the state's list.</summary>
public sealed record UnitFileWard(string? Code, string? FullName, string? ProvinceCode);
