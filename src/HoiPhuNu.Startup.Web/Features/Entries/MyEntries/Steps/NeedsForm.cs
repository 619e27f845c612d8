using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class NeedsForm : StepForm
{
    private IReadOnlyList<MentoringTopicName> _list = [];

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
            // What she chose while it was offered stays, and so do topics that came with a paper form in words of its own.
            d => d with
            {
                MentoringTopics =
                [
                    .. _list.Where(t => Topics.Contains(t.Code) && (t.IsOffered || d.MentoringTopics.Contains(t.Code))).Select(t => t.Code),
                    .. d.MentoringTopics.Where(code => Topics.Contains(code) && _list.All(t => t.Code != code)),
                ],
                MentoringNote = Note,
            },
            byId,
            at,
            page);

    public override async Task ChooseAsync(StepContext context)
    {
        var list = await context.Topics.ListAsync(context.Cancel);
        context.Choices.Topics =
        [
            .. list.Where(t => t.IsOffered || Topics.Contains(t.Code)).Select(t => new FieldOption(t.Code, t.Name)),
            .. Topics.Where(code => list.All(t => t.Code != code)).Distinct().Select(code => new FieldOption(code, code)),
        ];
    }

    public override async Task CheckAsync(StepContext context)
    {
        _list = await context.Topics.ListAsync(context.Cancel);
        if (Topics.Distinct().Count() > EntryContent.MaxMentoringTopics)
        {
            context.Errors.AddModelError("Form.Topics", context.T["Chọn nhiều nhất {0} điều chị cần nhất", EntryContent.MaxMentoringTopics]);
        }
    }
}
