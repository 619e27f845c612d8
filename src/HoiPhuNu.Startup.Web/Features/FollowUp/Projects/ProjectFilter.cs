using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>Stands in the address.</summary>
public sealed class ProjectFilter
{
    public const string WithWarnings = "co";
    public const string WithoutEvidence = "thieu";
    public const string ByName = "ten";
    public const string ByWarnings = "canh-bao";

    public string? Tim { get; set; }

    /// <summary>A province, a commune or a branch: projects of it and below it.</summary>
    public Guid? DonVi { get; set; }

    public Guid? ChuongTrinh { get; set; }

    public int? Nam { get; set; }

    public ProjectOrigin? Nguon { get; set; }

    public ProjectStanding? TinhTrang { get; set; }

    public string? CanhBao { get; set; }

    /// <summary>Payments of which no file shows that they were made.</summary>
    public string? ChungTu { get; set; }

    public string? Xep { get; set; }

    public int Trang { get; set; } = 1;

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && DonVi is null && ChuongTrinh is null && Nam is null && Nguon is null && TinhTrang is null && string.IsNullOrEmpty(CanhBao) && string.IsNullOrEmpty(ChungTu);
}
