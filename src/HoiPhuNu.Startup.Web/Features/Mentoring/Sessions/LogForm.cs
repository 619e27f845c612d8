using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>A session that took place: four fields, and what may be added.</summary>
public sealed class LogForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Ngày trao đổi"), Required]
    public DateOnly? Date { get; set; }

    [Display(Name = "Số phút"), Required]
    public int? Minutes { get; set; }

    [Display(Name = "Cách trao đổi"), Required]
    public MeetingWays? Way { get; set; }

    [Display(Name = "Đã thống nhất điều gì"), Required, StringLength(SessionFacts.DecidedLength), DataType(DataType.MultilineText)]
    public string? Decided { get; set; }

    /// <summary>The pair has a session on that day already, and this is another one.</summary>
    [Display(Name = "Đây là buổi khác")]
    public bool Another { get; set; }

    public List<ActionForm> Actions { get; set; } = [];

    [Display(Name = "Ghi chú riêng"), StringLength(MentoringSession.NoteLength), DataType(DataType.MultilineText)]
    public string? PrivateNote { get; set; }

    /// <summary>A picture of the talk, or of what was looked at.</summary>
    [Display(Name = "Ảnh hoặc tệp PDF")]
    public IFormFile? Photo { get; set; }

    /// <summary>Once the form is valid. A method, for validation reads every property.</summary>
    public SessionFacts ToFacts() => new(Date!.Value, Minutes!.Value, Way!.Value, Decided!);
}
