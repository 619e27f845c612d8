namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>Stands in the address, of the page and of its files alike.</summary>
public sealed class PairFilter
{
    public const string ByName = "ten";
    public const string ByHours = "gio";
    public const string ByLast = "gan-nhat";

    public string? Tim { get; set; }

    public Guid? Dot { get; set; }

    public PairStanding? TrangThai { get; set; }

    public string? Xep { get; set; }

    public int Trang { get; set; } = 1;

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && Dot is null && TrangThai is null;
}
