namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>Stands in the address. Days in Vietnam; without them the last ninety.</summary>
public sealed class LoadFilter
{
    public const string ByHours = "gio";
    public const string ByRoom = "cho-trong";
    public const string ByName = "ten";
    public const int Days = 90;

    public string? Tim { get; set; }

    public DateOnly? TuNgay { get; set; }

    public DateOnly? DenNgay { get; set; }

    public string? Xep { get; set; }

    public int Trang { get; set; } = 1;

    public (DateOnly From, DateOnly To) Period(DateOnly today)
    {
        var to = DenNgay ?? today;
        return (TuNgay is { } from && from <= to ? from : to.AddDays(-Days), to);
    }
}
