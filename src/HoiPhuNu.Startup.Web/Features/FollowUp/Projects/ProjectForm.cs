using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>What is typed of a project when it begins, and corrected later; the legal form only at the beginning.</summary>
public sealed class ProjectForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Tên dự án")]
    [Required(ErrorMessage = "Ghi tên dự án")]
    [StringLength(SupportedProject.TitleLength)]
    public string Title { get; set; } = "";

    /// <summary>Asked of an edit only; null: as it is.</summary>
    [Display(Name = "Đơn vị theo dõi")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Tóm tắt dự án")]
    [DataType(DataType.MultilineText)]
    [StringLength(SupportedProject.SummaryLength)]
    public string Summary { get; set; } = "";

    [Display(Name = "Lĩnh vực của dự án")]
    [Required(ErrorMessage = "Chọn lĩnh vực")]
    [StringLength(SupportedProject.SectorLength)]
    public string Sector { get; set; } = "";

    [Display(Name = "Ai làm")]
    [Required(ErrorMessage = "Chọn ai làm: cá nhân, nhóm, hợp tác xã …")]
    public EntrantTypes? EntrantType { get; set; }

    [Display(Name = "Loại hình hiện nay")]
    public LegalForm? LegalForm { get; set; }

    [Display(Name = "Ngày đăng ký")]
    public DateOnly? LegalFormSince { get; set; }

    [Display(Name = "Tên đăng ký")]
    [StringLength(SupportedProject.LegalNameLength)]
    public string LegalName { get; set; } = "";

    [Display(Name = "Doanh thu 12 tháng trước khi được hỗ trợ")]
    [MoneyInput]
    public long? RevenueBefore { get; set; }

    [Display(Name = "Số lao động trước khi được hỗ trợ")]
    public int? WorkersBefore { get; set; }

    [Display(Name = "Trong đó lao động nữ")]
    public int? WomenWorkersBefore { get; set; }

    /// <summary>Asked at the beginning only, where she has an open project of the same name.</summary>
    [Display(Name = "Đây là dự án khác, trùng tên")]
    public bool IsAnother { get; set; }

    public static ProjectForm Of(SupportedProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new ProjectForm
        {
            Version = project.Version,
            Title = project.Title,
            UnitId = project.UnitId,
            Summary = project.Summary,
            Sector = project.Sector,
            EntrantType = (EntrantTypes)project.EntrantType,
            RevenueBefore = project.RevenueBefore,
            WorkersBefore = project.WorkersBefore,
            WomenWorkersBefore = project.WomenWorkersBefore,
        };
    }

    /// <summary>A method, for validation reads every property.</summary>
    public ProjectDetails ToDetails() =>
        new(Title, Summary, Sector, (int)(EntrantType ?? EntrantTypes.None), LegalForm ?? Domain.FollowUp.LegalForm.Idea, LegalFormSince, LegalName, RevenueBefore, WorkersBefore, WomenWorkersBefore);
}
