using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files.Checking;
using HoiPhuNu.Startup.Web.Tests.Files;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>The first entrant's project beside a staged contest: supported for a hundred days, some of the money paid, visited, with a check-in to be filled.</summary>
public sealed class FollowUpStaging
{
    /// <summary>Of the first entrant, in the first commune; from the first entry.</summary>
    public required SupportedProject Project { get; init; }

    /// <summary>Two tranches; the second has a condition.</summary>
    public required Support Support { get; init; }

    /// <summary>By the officer; waits.</summary>
    public required Disbursement Asked { get; init; }

    /// <summary>Asked for by the officer, approved; not paid.</summary>
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

    /// <summary>After three months: may be filled since some days.</summary>
    public required CheckIn Due { get; init; }

    /// <summary>Between: sent by the officer on her visit, waits to be read.</summary>
    public required CheckIn Sent { get; init; }

    /// <summary>By the officer of the first commune.</summary>
    public required Visit Visit { get; init; }

    /// <summary>Of the visit, sent by the officer.</summary>
    public required StoredFile Photo { get; init; }

    /// <summary>Of the milestone, sent by the woman.</summary>
    public required StoredFile MilestonePhoto { get; init; }

    /// <summary>The woman's.</summary>
    public required Milestone Milestone { get; init; }

    /// <summary>The woman's, agreed on the visit.</summary>
    public required AgreedAction Action { get; init; }

    /// <summary>About a milestone; open, the officer's.</summary>
    public required Warning Warning { get; init; }

    /// <summary>One of the catalogue.</summary>
    public required Guid ProgrammeId { get; init; }

    public static SupportDetails Grant(DateOnly on) => new(SupportKind.Grant, FunderKind.UnionFund, "Quỹ hỗ trợ phụ nữ khởi nghiệp", null, "112/QĐ-BTV", on, 30_000_000, "Mua máy sấy");

    /// <summary>A project from outside any contest.</summary>
    public static SupportedProject Outside(Guid personId, Guid unitId, Guid byId, DateTime now, int number)
    {
        var code = EntryCode.Create(SupportedProject.CodePrefix, 2026, [(byte)(number >> 16), 77, (byte)(number >> 8), (byte)number]);
        var details = new ProjectDetails($"Dự án thử số {number}", "Bún khô của bản.", "Du lịch cộng đồng", 1);
        var (project, refusal) = SupportedProject.Begin(ProjectOrigin.Outside, personId, unitId, new ProjectSource(null, null, "", 2026), details, code, byId, now);
        refusal.Must();
        return project!;
    }

    public static Warning Late(Guid projectId, Guid ownerId, DateTime now) =>
        Warning.RaiseFor(projectId, new WarningFinding(WarningKind.MilestoneLate, "moc", new WarningFacts(3, After: 40, On: VietnamTime.Today(now).AddDays(-3)), ownerId), now);

    internal static FollowUpStaging Build(AppDbContext db, Scenario scenario, int number, DateTime now)
    {
        var entry = scenario.Entries[0];
        var (manager, officer) = (scenario.Manager!.Id, scenario.Officer.Id);
        var began = now.AddDays(-100);
        var details = new ProjectDetails(entry.Title, "Tổ thu măng và mật của bản.", "Du lịch cộng đồng", (int)entry.EntrantType, LegalForm.CooperativeGroup, new DateOnly(2025, 3, 8), "Tổ hợp tác Thử nghiệm", 240_000_000, 6, 5);
        var source = new ProjectSource(entry.Id, entry.ContestId, "", scenario.Contest.Year);
        var (project, _) = SupportedProject.Begin(ProjectOrigin.Entry, entry.PersonId, scenario.Communes[0].Id, source, details, EntryCode.Create(SupportedProject.CodePrefix, 2026, [99, 0, (byte)(number >> 8), (byte)number]), manager, began);
        var day = VietnamTime.Today(began);
        project!.SupportedSince(day);
        var seen = now.AddDays(-20);
        var (visit, _) = Visit.Note(project, new VisitDetails(VietnamTime.Today(seen), "Xưởng của tổ", "Cả tổ", "Máy đã lắp, chưa có điện ba pha."), officer, seen);
        var (sent, _) = CheckIn.Between(project, [], day, VietnamTime.Today(seen), manager, seen);
        sent!.SaveDraft(project, new CheckInAnswers { State = BusinessState.Working, Revenue = 40_000_000, Workers = 6, WomenWorkers = 5 }, officer, seen).Must();
        sent.TakeTo(project, visit!, officer, seen).Must();
        sent.Submit(project, visit, officer, seen).Must();
        var planned = CheckInPlan.For(project, [sent], new FollowUpSettings()).Add;
        var (photo, _) = StoredFile.Add(Guid.CreateVersion7(), visit!.Id, FileCheck.Run("lò sấy.jpg", SampleFiles.Jpeg()).File!.Facts, 0, officer, seen);
        var (milestone, _) = Milestone.Add(project, new MilestoneDetails("Lắp máy sấy", VietnamTime.Today(now).AddDays(20), entry.PersonId, 60), manager, began);
        var (action, _) = AgreedAction.Agree(project, ActionSource.Visit, visit!.Id, "Xin kéo điện ba pha", entry.PersonId, VietnamTime.Today(now).AddDays(7), officer, seen);

        db.SupportedProjects.Add(project);
        db.CheckIns.AddRange(planned);
        db.CheckIns.Add(sent);
        db.Visits.Add(visit);
        db.Milestones.Add(milestone!);
        db.AgreedActions.Add(action!);
        var (shown, _) = StoredFile.Add(Guid.CreateVersion7(), milestone!.Id, FileCheck.Run("máy sấy.jpg", SampleFiles.Jpeg()).File!.Facts, 0, entry.PersonId, seen);
        db.StoredFiles.AddRange(photo!, shown!);
        var warning = Late(project.Id, officer, now);
        db.Warnings.Add(warning);
        var money = Pay(db, project, scenario, now.AddDays(-30));
        return new FollowUpStaging
        {
            Project = project,
            Support = money.Support,
            Asked = money.Asked,
            Approved = money.Approved,
            Paid = money.Paid,
            Refund = money.Support.Refunds[0],
            Spending = money.Support.Spendings[0],
            Evidence = money.Evidence,
            Loan = money.Loan,
            Due = planned.Single(c => c.Month == 3),
            Sent = sent,
            Visit = visit,
            Photo = photo!,
            MilestonePhoto = shown!,
            Milestone = milestone!,
            Action = action!,
            Warning = warning,
            ProgrammeId = db.Programmes.OrderBy(p => p.Code).Select(p => p.Id).First(),
        };
    }

    /// <summary>The officer asks, the approver approves, the one in charge pays.</summary>
    private static (Support Support, Disbursement Asked, Disbursement Approved, Disbursement Paid, StoredFile Evidence, Support Loan) Pay(AppDbContext db, SupportedProject project, Scenario s, DateTime now)
    {
        var (on, manager, officer) = (VietnamTime.Today(now), s.Manager!.Id, s.Officer.Id);
        var (support, _) = Support.Decide(project, Grant(on), [new(null, null, 20_000_000, "", on), new(null, null, 10_000_000, "Có chứng từ đợt 1", null)], manager, now);
        var (loan, _) = Support.Decide(project, Grant(on) with { Kind = SupportKind.Loan, Funder = FunderKind.PolicyBank, FunderName = "Phòng giao dịch Thử", DecisionNumber = "", CaseLink = $"6600-{s.Slug}" }, [], manager, now);
        Disbursement Ask(long amount) => support!.Ask(support.Tranches[0].Id, amount, "", officer, now).Asked!;
        var (asked, approved, paid) = (Ask(5_000_000), Ask(4_000_000), Ask(3_000_000));
        support!.Approve(approved.Id, s.Approver!.Id, now).Must();
        support.Approve(paid.Id, s.Approver.Id, now).Must();
        support.Pay(paid.Id, on, PaymentWay.BankTransfer, s.Entrants[0].FullName, manager, now).Must();
        support.Return(1_000_000, on, false, "Không dùng hết", officer, now);
        support.Spend(1_500_000, on, "Mua khay sấy", officer, now);
        db.Supports.AddRange(support, loan!);
        var (evidence, _) = StoredFile.Add(Guid.CreateVersion7(), paid.Id, FileCheck.Run("uy nhiem chi.jpg", SampleFiles.Jpeg()).File!.Facts, 0, officer, now);
        db.StoredFiles.Add(evidence!);
        return (support, asked, approved, paid, evidence!, loan!);
    }
}
