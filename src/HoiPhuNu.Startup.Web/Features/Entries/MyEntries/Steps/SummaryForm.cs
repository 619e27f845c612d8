using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class SummaryForm : StepForm
{
    /// <summary>Too many words are kept and marked, so that she can shorten them; only what fits no summary at all is refused.</summary>
    [Display(Name = "Tóm tắt")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Summary { get; set; } = "";

    [Display(Name = "Đường dẫn video")]
    [StringLength(EntryContent.LinkLength)]
    public string VideoLink { get; set; } = "";

    public override void Read(Entry entry) => (Summary, VideoLink) = (entry.Draft.Summary, entry.Draft.VideoLink);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) => entry.SaveDraft(d => d with { Summary = Summary, VideoLink = VideoLink }, byId, at, page);

    public override Task CheckAsync(StepContext context)
    {
        if (VideoLink.Length > 0 && !(Uri.TryCreate(VideoLink, UriKind.Absolute, out var link) && link.Scheme is "https" or "http"))
        {
            context.Errors.AddModelError("Form.VideoLink", context.T["Chép cả đường dẫn, bắt đầu bằng https://"]);
        }

        return Task.CompletedTask;
    }
}
