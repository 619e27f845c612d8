namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Somebody in a roll call.</summary>
/// <param name="Number">The same for the same person.</param>
/// <param name="IsWoman">As listed.</param>
public readonly record struct FigurePerson(int Number, bool IsWoman);
