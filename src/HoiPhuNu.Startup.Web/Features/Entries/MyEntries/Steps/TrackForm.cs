using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class TrackForm : StepForm
{
    [Display(Name = "Bảng thi")]
    public Guid? TrackId { get; set; }

    [Display(Name = "Giai đoạn")]
    public EntryStage? Stage { get; set; }

    [Display(Name = "Hình thức dự thi")]
    public EntrantTypes? EntrantType { get; set; }

    public override void Read(Entry entry) =>
        (TrackId, Stage, EntrantType) = (entry.Draft.TrackId, entry.Draft.Stage, entry.Draft.EntrantType == EntrantTypes.None ? null : entry.Draft.EntrantType);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SaveDraft(d => d with { TrackId = TrackId, Stage = Stage, EntrantType = EntrantType ?? EntrantTypes.None }, byId, at, page);

    public override Task ChooseAsync(StepContext context)
    {
        var T = context.T;
        context.Choices.Tracks = [.. context.Contest.Tracks.OrderBy(t => t.Order).Select(t => new FieldOption(t.Id.ToString(), t.Name))];
        context.Choices.Stages =
        [
            new(nameof(EntryStage.Idea), EntryWords.Stage(EntryStage.Idea, T), T["Chưa làm, đang chuẩn bị"]),
            new(nameof(EntryStage.Trial), EntryWords.Stage(EntryStage.Trial, T), T["Đã làm mẫu, bán thử"]),
            new(nameof(EntryStage.Operating), EntryWords.Stage(EntryStage.Operating, T), T["Đang sản xuất, kinh doanh đều"]),
        ];
        context.Choices.Types = [.. Taken(context.Contest).Select(t => new FieldOption(t.ToString(), EntryWords.Type(t, T)))];
        return Task.CompletedTask;
    }

    public override Task CheckAsync(StepContext context)
    {
        if (TrackId is { } id && context.Contest.Tracks.All(t => t.Id != id))
        {
            context.Errors.AddModelError("Form.TrackId", context.T["Chọn một bảng thi trong danh sách"]);
        }

        if (Stage is { } stage && !Enum.IsDefined(stage))
        {
            context.Errors.AddModelError("Form.Stage", context.T["Chọn một giai đoạn trong danh sách"]);
        }

        if (EntrantType is { } type && !Taken(context.Contest).Contains(type))
        {
            context.Errors.AddModelError("Form.EntrantType", context.T["Chọn một hình thức trong danh sách"]);
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<EntrantTypes> Taken(Contest contest) => Enum.GetValues<EntrantTypes>().Where(t => t != EntrantTypes.None && contest.EntrantTypes.HasFlag(t));
}
