using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Topics;

public sealed class TopicForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Tên chủ đề")]
    [Required]
    [StringLength(Topic.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Tên tiếng Anh")]
    [Required]
    [StringLength(Topic.NameLength)]
    public string EnglishName { get; set; } = "";

    [Display(Name = "Thứ tự")]
    [Required]
    [Range(1, 9999)]
    public int? Order { get; set; }

    public static TopicForm Of(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return new() { Version = topic.Version, Name = topic.Name, EnglishName = topic.EnglishName, Order = topic.Order };
    }
}
