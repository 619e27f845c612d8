namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Why a file is not read at all.</summary>
public enum ImportFileFault
{
    Empty,

    /// <summary>An old .xls, a picture, a PDF, text that is not UTF-8.</summary>
    WrongType,

    /// <summary>Cut off, or not what its name says.</summary>
    Broken,

    TooManyLines,

    TooManyColumns,

    TooLarge,
}
