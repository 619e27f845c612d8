namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <param name="Column">Heading of the cell; empty: the whole line.</param>
/// <param name="Cell">What stands in it.</param>
/// <param name="Message">What to do.</param>
public sealed record ImportFault(string Column, string Cell, string Message);
