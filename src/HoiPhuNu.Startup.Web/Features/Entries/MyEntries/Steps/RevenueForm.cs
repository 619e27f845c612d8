using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class RevenueForm : StepForm
{
    [Display(Name = "Doanh thu năm thứ nhất")]
    [MoneyInput]
    public long? RevenueYear1 { get; set; }

    [Display(Name = "Doanh thu năm thứ hai")]
    [MoneyInput]
    public long? RevenueYear2 { get; set; }

    [Display(Name = "Doanh thu năm thứ ba")]
    [MoneyInput]
    public long? RevenueYear3 { get; set; }

    [Display(Name = "Lợi nhuận năm thứ nhất")]
    [MoneyInput]
    public long? ProfitYear1 { get; set; }

    public override void Read(Entry entry) =>
        (RevenueYear1, RevenueYear2, RevenueYear3, ProfitYear1) = (entry.Draft.RevenueYear1, entry.Draft.RevenueYear2, entry.Draft.RevenueYear3, entry.Draft.ProfitYear1);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SaveDraft(d => d with { RevenueYear1 = RevenueYear1, RevenueYear2 = RevenueYear2, RevenueYear3 = RevenueYear3, ProfitYear1 = ProfitYear1 }, byId, at, page);
}
