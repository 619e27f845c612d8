namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <param name="Text">As it stands; of a number in a spreadsheet plain digits with a point; of an error the formula or the error's name.</param>
/// <param name="IsNumber">The spreadsheet says it is one: nothing about it is unclear.</param>
/// <param name="IsError">A formula that nobody has worked out yet, or that came to nothing: no value, and not blank either.</param>
public readonly record struct ImportCell(string Text, bool IsNumber, bool IsError = false)
{
    public static readonly ImportCell Empty = new("", false);

    public bool IsEmpty => Text is null or "" && !IsError;
}
