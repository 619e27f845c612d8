using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

/// <summary>Supports of one project, at one instant.</summary>
internal static class Supports
{
    /// <summary>10:00 on Friday 20 November 2026 in Viet Nam.</summary>
    public static readonly DateTime Now = new(2026, 11, 20, 3, 0, 0, DateTimeKind.Utc);

    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly DateOnly Decided = new(2026, 3, 2);

    public static readonly Guid Woman = Guid.CreateVersion7();

    public static readonly Guid Officer = Guid.CreateVersion7();

    public static readonly Guid Manager = Guid.CreateVersion7();

    public static readonly Guid Approver = Guid.CreateVersion7();

    public static SupportDetails Grant => new(SupportKind.Grant, FunderKind.UnionFund, "Quỹ hỗ trợ phụ nữ khởi nghiệp", null, "112/QĐ-BTV", Decided, 30_000_000, "Mua máy sấy");

    public static SupportDetails BankLoan => Grant with { Kind = SupportKind.Loan, Funder = FunderKind.PolicyBank, FunderName = "Phòng giao dịch Bản Nà", DecisionNumber = "", CaseLink = "6600-0001", RepayBy = new(2028, 3, 2) };

    public static SupportDetails Goods => Grant with { Kind = SupportKind.InKind, Amount = 0, Purpose = "Một máy sấy" };

    /// <summary>Half at once, half when the first half is accounted for.</summary>
    public static TranchePlan[] Halves => [new(null, 50, null, "", new(2026, 3, 10)), new(null, 50, null, "Có chứng từ đợt 1", new(2026, 6, 10))];

    public static SupportedProject Project() =>
        SupportedProject.Begin(ProjectOrigin.Outside, Woman, Guid.CreateVersion7(), new ProjectSource(null, null, "", 2026), new ProjectDetails("Miến dong Bản Nà", "", "Chế biến", 1, LegalForm.Idea, null, "", null, null, null), "DA26-7F3K-92", Manager, Now.AddDays(-300)).Project!;

    public static Support Of(SupportDetails? details = null, params TranchePlan[] plans)
    {
        var (support, refusal) = Support.Decide(Project(), details ?? Grant, plans, Manager, Now);
        Assert.Null(refusal);
        return support!;
    }

    public static Support InHalves() => Of(Grant, Halves);

    public static Guid Ask(this Support support, int number, long amount, string waiver = "")
    {
        var (asked, refusal) = support.Ask(support.Tranches[number - 1].Id, amount, waiver, Officer, Now);
        Assert.Null(refusal);
        return asked!.Id;
    }

    public static Guid Paid(this Support support, int number, long amount, DateOnly on, string waiver = "")
    {
        var id = support.Ask(number, amount, waiver);
        Assert.Null(support.Approve(id, Approver, Now));
        Assert.Null(support.Pay(id, on, PaymentWay.BankTransfer, "Hoàng Thị Mẫu", Manager, Now));
        return id;
    }

    public static void Spent(this Support support, long amount, DateOnly on) => Assert.Null(support.Spend(amount, on, "Máy sấy", Manager, Now).Refusal);

    public static void Returned(this Support support, long amount, DateOnly on)
    {
        var (typed, refusal) = support.Return(amount, on, false, "", Officer, Now);
        Assert.Null(refusal);
        Assert.Null(support.ConfirmRefund(typed!.Id, Approver, Now));
    }
}
