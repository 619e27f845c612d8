namespace HoiPhuNu.Startup.Data.People;

/// <summary>A province or city in the state's list, with its communes, wards and special zones.</summary>
public sealed record UnitFileProvince(string? Code, string? FullName, IReadOnlyList<UnitFileWard>? Wards);
