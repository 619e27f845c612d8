using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>A mentor's profile, written by herself or by a coordinator for somebody without an account.</summary>
public sealed class MentorForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    /// <summary>Asked once: whose coordinators keep the profile.</summary>
    [Display(Name = "Hội nhận hồ sơ cố vấn")]
    public Guid? UnitId { get; set; }

    /// <summary>With the two below: asked only while the profile belongs to nobody's account.</summary>
    [Display(Name = "Họ và tên cố vấn")]
    [StringLength(Person.NameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Số điện thoại cố vấn")]
    [PhoneInput]
    public string? Phone { get; set; }

    [Display(Name = "Thư điện tử cố vấn")]
    [DataType(DataType.EmailAddress)]
    [EmailAddress]
    [StringLength(Person.EmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Đây là người khác, trùng tên")]
    public bool IsSomebodyElse { get; set; }

    [Display(Name = "Nơi làm việc")]
    [StringLength(MentorDetails.OrganisationLength)]
    public string Organisation { get; set; } = "";

    [Display(Name = "Giới tính")]
    [Required(ErrorMessage = "Chọn giới tính, hoặc “Không muốn nói”")]
    public MentorGender? Gender { get; set; }

    [Display(Name = "Vài lời giới thiệu")]
    [DataType(DataType.MultilineText)]
    [StringLength(MentorDetails.StoryLength)]
    public string Story { get; set; } = "";

    /// <summary>By code of the topic; null: does not help with it.</summary>
    [Display(Name = "Chủ đề giúp được")]
    public Dictionary<string, TopicLevel?> Levels { get; set; } = [];

    [Display(Name = "Lĩnh vực am hiểu")]
    public List<string> Sectors { get; set; } = [];

    [Display(Name = "Tỉnh, thành phố nhận giúp")]
    public List<Guid> ProvinceIds { get; set; } = [];

    [Display(Name = "Ngôn ngữ trò chuyện được")]
    public List<string> Languages { get; set; } = [];

    [Display(Name = "Cách gặp")]
    public List<MeetingWays> Ways { get; set; } = [];

    [Display(Name = "Số chị nhận cùng lúc")]
    [Required]
    public int? Capacity { get; set; }

    [Display(Name = "Số giờ mỗi tháng")]
    [Required]
    public int? HoursPerMonth { get; set; }

    [Display(Name = "Người thân có thể dự thi hoặc cần cố vấn")]
    [DataType(DataType.MultilineText)]
    [StringLength(6000)]
    public string Kin { get; set; } = "";

    [Display(Name = "Doanh nghiệp, hợp tác xã có liên quan")]
    [DataType(DataType.MultilineText)]
    [StringLength(6000)]
    public string Enterprises { get; set; } = "";

    public static MentorForm Of(MentorDetails details, int version) => new()
    {
        Version = version,
        Organisation = details.Organisation,
        Gender = details.Gender,
        Story = details.Story,
        Levels = details.Topics.ToDictionary(t => t.Code, t => (TopicLevel?)t.Level, StringComparer.Ordinal),
        Sectors = [.. details.Sectors],
        ProvinceIds = [.. details.ProvinceIds],
        Languages = [.. details.Languages],
        Ways = [.. details.Ways.Split()],
        Capacity = details.Capacity,
        HoursPerMonth = details.HoursPerMonth,
        Kin = MentorTies.Text(details.Ties, MentorTieKind.Kin),
        Enterprises = MentorTies.Text(details.Ties, MentorTieKind.Enterprise),
    };

    public static MentorForm Of(MentorProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var form = Of(profile.Details, profile.Version);
        (form.FullName, form.Phone, form.Email) = (profile.Person.FullName, profile.Person.Phone, profile.Person.Email);
        return form;
    }

    public static MentorForm New() => new() { FormKey = Guid.CreateVersion7(), Languages = [SpokenLanguages.Vietnamese], Ways = [MeetingWays.Phone], Capacity = 2, HoursPerMonth = 4 };

    /// <summary>What is no choice of the page is left out; a number that was not typed counts as none.</summary>
    public MentorDetails ToDetails(MentorChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return new MentorDetails
        {
            Organisation = Organisation,
            Gender = Gender ?? MentorGender.NotTold,
            Story = Story,
            Topics = [.. choices.Topics.Where(t => Levels.GetValueOrDefault(t.Value) is not null).Select(t => new MentorTopic(t.Value, Levels[t.Value]!.Value))],
            Sectors = [.. choices.Sectors.Select(s => s.Value).Where(Sectors.Contains)],
            ProvinceIds = [.. choices.Provinces.Select(p => Guid.Parse(p.Value)).Where(ProvinceIds.Contains)],
            Languages = [.. SpokenLanguages.All.Select(l => l.Code).Where(Languages.Contains)],
            Ways = Ways.Where(w => w.IsOne()).Aggregate(MeetingWays.None, (all, way) => all | way),
            Capacity = Capacity ?? 0,
            HoursPerMonth = HoursPerMonth ?? 0,
            Ties = [.. MentorTies.Parse(Kin, MentorTieKind.Kin).Ties, .. MentorTies.Parse(Enterprises, MentorTieKind.Enterprise).Ties],
        };
    }
}
