namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <param name="Text">As it stands; of a number in a spreadsheet plain digits with a point.</param>
/// <param name="IsNumber">The spreadsheet says it is one: nothing about it is unclear.</param>
public readonly record struct ImportCell(string Text, bool IsNumber)
{
    public static readonly ImportCell Empty = new("", false);

    public bool IsEmpty => Text is null or "";
}
