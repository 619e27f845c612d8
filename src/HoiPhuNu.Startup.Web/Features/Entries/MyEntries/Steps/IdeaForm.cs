using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class IdeaForm : StepForm
{
    [Display(Name = "Tên ý tưởng")]
    [StringLength(EntryContent.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Lĩnh vực")]
    public Guid? SectorId { get; set; }

    public override void Read(Entry entry) => (Title, SectorId) = (entry.Draft.Title, entry.Draft.SectorId);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) => entry.SaveDraft(d => d with { Title = Title, SectorId = SectorId }, byId, at, page);

    public override Task ChooseAsync(StepContext context)
    {
        context.Choices.Sectors = [.. context.Contest.Sectors.OrderBy(s => s.Order).Select(s => new FieldOption(s.Id.ToString(), s.Name))];
        return Task.CompletedTask;
    }

    public override Task CheckAsync(StepContext context)
    {
        if (SectorId is { } id && context.Contest.Sectors.All(s => s.Id != id))
        {
            context.Errors.AddModelError("Form.SectorId", context.T["Chọn một lĩnh vực trong danh sách"]);
        }

        return Task.CompletedTask;
    }
}
