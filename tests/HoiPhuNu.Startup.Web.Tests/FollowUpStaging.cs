using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files.Checking;
using HoiPhuNu.Startup.Web.Tests.Files;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>
/// A supported project of the first entrant. The organizer is in charge of the host unit's projects, the co-organizer approves its
/// payments, the officer of the entrant's commune looks after her.
/// </summary>
public sealed class FollowUpStaging
{
    public required SupportedProject Project { get; init; }

    /// <summary>Two tranches; the second has a condition.</summary>
    public required Support Support { get; init; }

    /// <summary>By the officer; waits.</summary>
    public required Disbursement Asked { get; init; }

    /// <summary>Asked for by the officer, approved by the co-organizer; not paid.</summary>
    public required Disbursement Approved { get; init; }

    public required Disbursement Paid { get; init; }

    /// <summary>Typed by the officer; not confirmed.</summary>
    public required Refund Refund { get; init; }

    public required Spending Spending { get; init; }

    /// <summary>Of the paid one, sent by the officer.</summary>
    public required StoredFile Evidence { get; init; }

    /// <summary>Kept by a bank.</summary>
    public required Support Loan { get; init; }

    public Tranche Conditional => Support.Tranches[1];

    public string Url => $"/theo-doi/ho-tro/{Support.Id}";

    public static SupportDetails Grant(DateOnly on) => new(SupportKind.Grant, FunderKind.UnionFund, "Quỹ hỗ trợ phụ nữ khởi nghiệp", null, "112/QĐ-BTV", on, 30_000_000, "Mua máy sấy");

    internal static FollowUpStaging Build(AppDbContext db, Scenario s, DateTime now)
    {
        var on = VietnamTime.Today(now);
        db.UnitAppointments.AddRange(UnitAppointment.Create(s.Organizer.Id, s.Host.Id, UnitRole.ProjectManager, null, now), UnitAppointment.Create(s.CoOrganizer.Id, s.Host.Id, UnitRole.FundApprover, null, now));
        var (project, _) = SupportedProject.Begin(ProjectOrigin.Entry, s.Entrants[0].Id, s.Communes[0].Id, new ProjectSource(s.Entries[0].Id, s.Contest.Id, "", 2026), new ProjectDetails(s.Entries[0].Title, "", "Chế biến", 1), EntryCode.Create(SupportedProject.CodePrefix, 2026, s.Entries[0].Id.ToByteArray().AsSpan(12)), s.Organizer.Id, now);
        db.SupportedProjects.Add(project!);
        var (support, _) = Support.Decide(project!, Grant(on), [new(null, null, 20_000_000, "", on), new(null, null, 10_000_000, "Có chứng từ đợt 1", null)], s.Organizer.Id, now);
        var (loan, _) = Support.Decide(project!, Grant(on) with { Kind = SupportKind.Loan, Funder = FunderKind.PolicyBank, FunderName = "Phòng giao dịch Thử", DecisionNumber = "", CaseLink = $"6600-{s.Slug}" }, [], s.Organizer.Id, now);
        project!.SupportedSince(on);
        Disbursement Ask(long amount) => support!.Ask(support.Tranches[0].Id, amount, "", s.Officer.Id, now).Asked!;
        var (asked, approved, paid) = (Ask(5_000_000), Ask(4_000_000), Ask(3_000_000));
        support!.Approve(approved.Id, s.CoOrganizer.Id, now).Must();
        support.Approve(paid.Id, s.CoOrganizer.Id, now).Must();
        support.Pay(paid.Id, on, PaymentWay.BankTransfer, s.Entrants[0].FullName, s.Organizer.Id, now).Must();
        var (refund, _) = support.Return(1_000_000, on, false, "Không dùng hết", s.Officer.Id, now);
        var (spending, _) = support.Spend(1_500_000, on, "Mua khay sấy", s.Officer.Id, now);
        db.Supports.AddRange(support, loan!);
        var (evidence, _) = StoredFile.Add(Guid.CreateVersion7(), paid.Id, FileCheck.Run("uy nhiem chi.jpg", SampleFiles.Jpeg()).File!.Facts, 0, s.Officer.Id, now);
        db.StoredFiles.Add(evidence!);
        return new FollowUpStaging { Project = project, Support = support, Asked = asked, Approved = approved, Paid = paid, Refund = refund!, Spending = spending!, Evidence = evidence!, Loan = loan! };
    }
}
