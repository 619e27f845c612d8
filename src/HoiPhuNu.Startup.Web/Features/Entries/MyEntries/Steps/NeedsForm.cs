using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class NeedsForm : StepForm
{
    [Display(Name = "Điều chị cần giúp")]
    public List<string> Topics { get; set; } = [];

    [Display(Name = "Chị muốn hỏi cụ thể điều gì")]
    [DataType(DataType.MultilineText)]
    [StringLength(EntryContent.AnswerLength)]
    public string Note { get; set; } = "";

    public override void Read(Entry entry) => (Topics, Note) = ([.. entry.Draft.MentoringTopics], entry.Draft.MentoringNote);

    public override bool IsEmptyIn(Entry entry) => entry.Draft.MentoringTopics.Count == 0 && entry.Draft.MentoringNote.Length == 0;

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SaveDraft(
            // Topics that came with a paper form in words of its own stay.
            d => d with { MentoringTopics = [.. MentoringTopics.All.Where(Topics.Contains), .. d.MentoringTopics.Where(t => Topics.Contains(t) && !MentoringTopics.All.Contains(t))], MentoringNote = Note },
            byId,
            at,
            page);

    public override Task ChooseAsync(StepContext context)
    {
        context.Choices.Topics = [.. MentoringTopics.All.Concat(Topics).Distinct().Select(t => new FieldOption(t, EntryWords.Topic(t, context.T)))];
        return Task.CompletedTask;
    }

    public override Task CheckAsync(StepContext context)
    {
        if (Topics.Distinct().Count() > EntryContent.MaxMentoringTopics)
        {
            context.Errors.AddModelError("Form.Topics", context.T["Chọn nhiều nhất {0} điều chị cần nhất", EntryContent.MaxMentoringTopics]);
        }

        return Task.CompletedTask;
    }
}
