using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Needs;

/// <summary>What a woman or team wants: up to five topics in her order, and how she can talk.</summary>
public sealed class NeedForm
{
    public int Version { get; set; }

    [Display(Name = "Cần nhất")]
    public string? Topic1 { get; set; }

    [Display(Name = "Thứ hai")]
    public string? Topic2 { get; set; }

    [Display(Name = "Thứ ba")]
    public string? Topic3 { get; set; }

    [Display(Name = "Thứ tư")]
    public string? Topic4 { get; set; }

    [Display(Name = "Thứ năm")]
    public string? Topic5 { get; set; }

    [Display(Name = "Chị muốn hỏi cụ thể điều gì")]
    [DataType(DataType.MultilineText)]
    [StringLength(NeedDetails.NoteLength)]
    public string Note { get; set; } = "";

    [Display(Name = "Chị trò chuyện bằng tiếng gì")]
    public List<string> Languages { get; set; } = [];

    [Display(Name = "Chị gặp cố vấn bằng cách nào được")]
    public List<MeetingWays> Ways { get; set; } = [];

    [Display(Name = "Chỉ muốn cố vấn nữ")]
    public bool WomenOnly { get; set; }

    /// <summary>In her order, gaps closed.</summary>
    public IReadOnlyList<string> Topics => [.. new[] { Topic1, Topic2, Topic3, Topic4, Topic5 }.Where(t => !string.IsNullOrEmpty(t)).Select(t => t!)];

    public static NeedForm Of(MentoringNeed need)
    {
        ArgumentNullException.ThrowIfNull(need);
        var d = need.Details;
        return new()
        {
            Version = need.Version,
            Topic1 = d.Topics.ElementAtOrDefault(0),
            Topic2 = d.Topics.ElementAtOrDefault(1),
            Topic3 = d.Topics.ElementAtOrDefault(2),
            Topic4 = d.Topics.ElementAtOrDefault(3),
            Topic5 = d.Topics.ElementAtOrDefault(4),
            Note = d.Note,
            Languages = [.. d.Languages],
            Ways = [.. d.Ways.Split()],
            WomenOnly = d.WomenOnly,
        };
    }

    /// <summary>What is no choice of the page is left out.</summary>
    public NeedDetails ToDetails(TopicNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new()
        {
            Topics = [.. Topics.Where(names.Knows)],
            Note = Note,
            Languages = [.. SpokenLanguages.All.Select(l => l.Code).Where(Languages.Contains)],
            Ways = Ways.Where(w => w.IsOne()).Aggregate(MeetingWays.None, (all, way) => all | way),
            WomenOnly = WomenOnly,
        };
    }
}
