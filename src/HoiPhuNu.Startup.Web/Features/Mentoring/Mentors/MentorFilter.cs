namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>Stands in the address.</summary>
public sealed class MentorFilter
{
    public const string ByRoom = "cho-trong";

    public string? Tim { get; set; }

    public string? ChuDe { get; set; }

    public string? NgonNgu { get; set; }

    public Guid? Tinh { get; set; }

    public MentorStanding? TrangThai { get; set; }

    public string? Xep { get; set; }

    public int Trang { get; set; } = 1;

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && string.IsNullOrEmpty(ChuDe) && string.IsNullOrEmpty(NgonNgu) && Tinh is null && TrangThai is null;
}
