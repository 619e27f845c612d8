namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A unit as a report sees it on its last day.</summary>
/// <param name="Line">Number of the line its facts stand in; −1: in none.</param>
/// <param name="Successor">Number of the unit that took it over by that day; −1: it stood.</param>
/// <param name="EndedOn">Its last day where it had ended by then; null: it stood.</param>
public readonly record struct FigureUnit(int Line, int Successor, DateOnly? EndedOn);
