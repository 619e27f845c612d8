namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>Which sign begins the decimals of the numbers of a file.</summary>
public enum DecimalMark
{
    /// <summary>Nobody has said: what could mean two numbers is not read.</summary>
    Unsaid,

    /// <summary>As in Vietnam: 2.851 is two thousand eight hundred and fifty-one.</summary>
    Comma,

    /// <summary>As English spreadsheets write: 2,851 is two thousand eight hundred and fifty-one.</summary>
    Point,
}
