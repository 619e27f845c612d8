using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>Sensitive by law: every answer may be left out, and none is kept without its own consent.</summary>
public sealed class PrivateForm : StepForm
{
    [Display(Name = "Dân tộc")]
    public string Ethnicity { get; set; } = "";

    [Display(Name = "Hộ gia đình")]
    public HouseholdClass? Household { get; set; }

    [Display(Name = "Nhóm được ưu tiên")]
    public List<string> Groups { get; set; } = [];

    [Display(Name = "Đồng ý giữ thông tin riêng")]
    public bool Consent { get; set; }

    public override void Read(Entry entry)
    {
        var d = entry.DraftDetails;
        (Ethnicity, Household, Groups, Consent) = (d.Ethnicity, d.HouseholdClass, [.. d.PriorityGroups], entry.DraftPledges.ConsentSensitive);
    }

    public override bool IsEmptyIn(Entry entry) => !entry.DraftDetails.HasSensitive && !entry.DraftPledges.ConsentSensitive;

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) => entry.SaveSensitive(Ethnicity, Household, Groups, Consent, byId, at, page);

    public override Task ChooseAsync(StepContext context)
    {
        var T = context.T;
        context.Choices.Ethnicities = [.. EthnicGroups.All.Select(g => new FieldOption(g.Code, g.Name)), new FieldOption(EthnicGroups.Foreigner, T["Người nước ngoài"])];
        context.Choices.Households = [new("", T["Không khai"]), .. FieldOption.Of<HouseholdClass>(h => EntryWords.Household(h, T))];
        context.Choices.Priorities = [.. PriorityGroups.All.Select(g => new FieldOption(g, EntryWords.Priority(g, T)))];
        return Task.CompletedTask;
    }

    public override Task CheckAsync(StepContext context)
    {
        Groups = [.. PriorityGroups.All.Where(Groups.Contains)];
        if (Ethnicity.Length > 0 && Ethnicity != EthnicGroups.Foreigner && EthnicGroups.NameOf(Ethnicity) is null)
        {
            context.Errors.AddModelError("Form.Ethnicity", context.T["Chọn một dân tộc trong danh sách"]);
        }

        if (Household is { } household && !Enum.IsDefined(household))
        {
            context.Errors.AddModelError("Form.Household", context.T["Chọn một loại hộ trong danh sách"]);
        }

        return Task.CompletedTask;
    }
}
