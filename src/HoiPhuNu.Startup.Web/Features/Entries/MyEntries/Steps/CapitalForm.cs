using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>The total and where it comes from. A sum that does not fit is kept and marked: she may be in the middle of it.</summary>
public sealed class CapitalForm : StepForm
{
    private static readonly string[] KnownLenders =
    [
        "Ngân hàng Chính sách xã hội", "Ngân hàng khác hoặc quỹ tín dụng", "Quỹ của Hội Phụ nữ", "Người thân, bạn bè",
    ];

    [Display(Name = "Tổng vốn cần có")]
    [MoneyInput]
    public long? TotalCapital { get; set; }

    [Display(Name = "Vốn tự có")]
    [MoneyInput]
    public long? Own { get; set; }

    [Display(Name = "Vốn vay")]
    [MoneyInput]
    public long? Loan { get; set; }

    [Display(Name = "Chị vay ở đâu?")]
    [StringLength(EntryContent.ShortLength)]
    public string Lender { get; set; } = "";

    [Display(Name = "Góp bằng ngày công, vật liệu")]
    [MoneyInput]
    public long? InKind { get; set; }

    [Display(Name = "Đề nghị cuộc thi hỗ trợ")]
    [MoneyInput]
    public long? Requested { get; set; }

    [Display(Name = "Nguồn khác")]
    [MoneyInput]
    public long? Other { get; set; }

    public long Sum => (Own ?? 0) + (Loan ?? 0) + (InKind ?? 0) + (Requested ?? 0) + (Other ?? 0);

    public override void Read(Entry entry)
    {
        var lines = entry.Draft.Finance;
        long? Of(FinanceSource source) => lines.Any(l => l.Source == source) ? lines.Where(l => l.Source == source).Sum(l => l.Amount) : null;
        TotalCapital = entry.Draft.TotalCapital;
        (Own, Loan, InKind, Requested, Other) = (Of(FinanceSource.Own), Of(FinanceSource.Loan), Of(FinanceSource.InKind), Of(FinanceSource.Requested), Of(FinanceSource.Other));
        Lender = lines.FirstOrDefault(l => l.Source == FinanceSource.Loan)?.Note ?? "";
    }

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page)
    {
        var notes = entry.Draft.Finance.GroupBy(l => l.Source).ToDictionary(g => g.Key, g => g.First().Note);
        notes[FinanceSource.Loan] = Lender;
        (FinanceSource Source, long? Amount)[] typed =
        [
            (FinanceSource.Own, Own), (FinanceSource.Loan, Loan), (FinanceSource.InKind, InKind), (FinanceSource.Requested, Requested), (FinanceSource.Other, Other),
        ];
        List<FinanceLine> lines = [.. from line in typed where line.Amount is not null select new FinanceLine(line.Source, notes.GetValueOrDefault(line.Source, ""), line.Amount!.Value)];
        return entry.SaveDraft(d => d with { TotalCapital = TotalCapital, Finance = lines }, byId, at, page);
    }

    public override Task ChooseAsync(StepContext context)
    {
        IEnumerable<string> lenders = Lender.Length == 0 || KnownLenders.Contains(Lender) ? KnownLenders : [.. KnownLenders, Lender];
        context.Choices.Lenders = [.. lenders.Select(l => new FieldOption(l, Said(l, context)))];
        return Task.CompletedTask;
    }

    // What is kept is Vietnamese, whichever language she reads.
    private static string Said(string lender, StepContext context)
    {
        var T = context.T;
        return lender switch
        {
            "Ngân hàng Chính sách xã hội" => T["Ngân hàng Chính sách xã hội"],
            "Ngân hàng khác hoặc quỹ tín dụng" => T["Ngân hàng khác hoặc quỹ tín dụng"],
            "Quỹ của Hội Phụ nữ" => T["Quỹ của Hội Phụ nữ"],
            "Người thân, bạn bè" => T["Người thân, bạn bè"],
            _ => lender,
        };
    }
}
