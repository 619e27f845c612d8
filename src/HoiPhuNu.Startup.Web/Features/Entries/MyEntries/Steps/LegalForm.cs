using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class LegalForm : StepForm
{
    [Display(Name = "Tên trên giấy tờ")]
    [StringLength(EntryContent.LegalNameLength)]
    public string LegalName { get; set; } = "";

    [Display(Name = "Mã số thuế")]
    [RegularExpression("^[0-9]{10}(-[0-9]{3})?$|^[0-9]{12}$", ErrorMessage = "Ghi mã số thuế gồm 10 hoặc 12 chữ số, chi nhánh thêm gạch ngang và 3 chữ số")]
    public string? TaxCode { get; set; }

    [Display(Name = "Ngày thành lập")]
    public DateOnly? FoundedOn { get; set; }

    [Display(Name = "Phần vốn của các chị")]
    [Range(0, 100, ErrorMessage = "Ghi phần vốn của các chị từ 0 đến 100")]
    public int? WomenCapitalPercent { get; set; }

    public override void Read(Entry entry)
    {
        var d = entry.Draft;
        (LegalName, TaxCode, FoundedOn, WomenCapitalPercent) = (d.LegalName, d.TaxCode.Length == 0 ? null : d.TaxCode, d.FoundedOn, d.WomenCapitalPercent);
    }

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SaveDraft(d => d with { LegalName = LegalName, TaxCode = TaxCode ?? "", FoundedOn = FoundedOn, WomenCapitalPercent = WomenCapitalPercent }, byId, at, page);

    public override Task CheckAsync(StepContext context)
    {
        if (FoundedOn is { } founded && (founded > context.Today || founded.Year < 1945))
        {
            context.Errors.AddModelError("Form.FoundedOn", context.T["Ghi ngày thành lập trên giấy tờ, không sau hôm nay"]);
        }

        return Task.CompletedTask;
    }
}
