using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>The entry file as short pages, one topic each, in the order they are asked.</summary>
public static class EntrySteps
{
    public const string Idea = "y-tuong";
    public const string Track = "bang-thi";
    public const string Representative = "nguoi-dai-dien";
    public const string Home = "noi-o";
    public const string Private = "thong-tin-rieng";
    public const string Team = "thanh-vien";
    public const string Legal = "phap-nhan";
    public const string Summary = "tom-tat";
    public const string Reason = "ly-do";
    public const string Resources = "tai-nguyen";
    public const string Customers = "khach-hang";
    public const string Plan = "ke-hoach";
    public const string Capital = "von";
    public const string Revenue = "doanh-thu";
    public const string Impact = "tac-dong";
    public const string Needs = "can-giup";
    public const string Pledges = "cam-ket";
    public const string Consents = "dong-y";

    public static IReadOnlyList<EntryStep> All { get; } =
    [
        new EntryStepOf<IdeaForm>(Idea, EntrySection.Registration, TextKey.Of("Ý tưởng của chị"), "Idea", [nameof(EntryContent.Title), nameof(EntryContent.SectorId)]),
        new EntryStepOf<TrackForm>(Track, EntrySection.Registration, TextKey.Of("Bảng thi và hình thức"), "Track", [nameof(EntryContent.TrackId), nameof(EntryContent.Stage), nameof(EntryContent.EntrantType)]),
        new EntryStepOf<RepresentativeForm>(Representative, EntrySection.Representative, TextKey.Of("Người đại diện"), "Representative", [nameof(EntrantDetails.FullName), nameof(EntrantDetails.Phone)]),
        new EntryStepOf<HomeForm>(Home, EntrySection.Representative, TextKey.Of("Nơi ở"), "Home", [nameof(EntrantDetails.CommuneId), nameof(EntrantDetails.Hamlet)]),
        new EntryStepOf<PrivateForm>(Private, EntrySection.Representative, TextKey.Of("Thông tin riêng, không bắt buộc"), "Private", [], Autosaves: false),
        new EntryStepOf<TeamForm>(Team, EntrySection.Team, TextKey.Of("Các thành viên"), "Team", [nameof(EntryContent.Members), nameof(EntryContent.WomenMembers)]),
        new EntryStepOf<LegalForm>(Legal, EntrySection.LegalEntity, TextKey.Of("Tổ chức của chị"), "Legal", [nameof(EntryContent.LegalName), nameof(EntryContent.FoundedOn), nameof(EntryContent.WomenCapitalPercent)]),
        new EntryStepOf<SummaryForm>(Summary, EntrySection.Description, TextKey.Of("Tóm tắt ý tưởng"), "Summary", [nameof(EntryContent.Summary)]),
        new EntryStepOf<ReasonForm>(Reason, EntrySection.Description, TextKey.Of("Vì sao và làm ra gì"), "Reason", [nameof(EntryContent.Need), nameof(EntryContent.Product)]),
        new EntryStepOf<ResourcesForm>(Resources, EntrySection.Description, TextKey.Of("Tài nguyên bản địa và điểm mới"), "Resources", [nameof(EntryContent.LocalResources), nameof(EntryContent.Novelty)]),
        new EntryStepOf<CustomersForm>(Customers, EntrySection.Description, TextKey.Of("Khách hàng"), "Customers", [nameof(EntryContent.Customers)]),
        new EntryStepOf<PlanForm>(Plan, EntrySection.Description, TextKey.Of("Kế hoạch và rủi ro"), "Plan", [nameof(EntryContent.Plan)]),
        new EntryStepOf<CapitalForm>(Capital, EntrySection.Finance, TextKey.Of("Vốn lấy từ đâu?"), "Capital", [nameof(EntryContent.TotalCapital), nameof(EntryContent.Finance)]),
        new EntryStepOf<RevenueForm>(Revenue, EntrySection.Finance, TextKey.Of("Doanh thu và lợi nhuận"), "Revenue", [nameof(EntryContent.RevenueYear1)]),
        new EntryStepOf<ImpactForm>(Impact, EntrySection.Impact, TextKey.Of("Ai được lợi từ ý tưởng này?"), "Impact", [nameof(EntryContent.WomenWorkers), nameof(EntryContent.SocialImpact)]),
        new EntryStepOf<NeedsForm>(Needs, EntrySection.Impact, TextKey.Of("Chị cần giúp điều gì?"), "Needs", []),
        new EntryStepOf<PledgesForm>(Pledges, EntrySection.Pledges, TextKey.Of("Cam kết"), "Pledges", [nameof(Domain.Entries.Pledges.OwnWork), nameof(Domain.Entries.Pledges.AcceptsRules)], Autosaves: false),
        new EntryStepOf<ConsentsForm>(Consents, EntrySection.Pledges, TextKey.Of("Đồng ý dùng dữ liệu"), "Consents", [nameof(Domain.Entries.Pledges.ConsentContest)], Autosaves: false),
    ];

    /// <summary>Where a wrong answer, as opposed to a missing one, is put right: the page and its field.</summary>
    private static readonly Dictionary<string, (string Slug, string Field)> Wrongs = new(StringComparer.Ordinal)
    {
        ["Entries.TrackNotOfContest"] = (Track, "Form.TrackId"),
        ["Entries.SectorNotOfContest"] = (Idea, "Form.SectorId"),
        ["Entries.EntrantTypeNotTaken"] = (Track, "Form.EntrantType"),
        ["Entries.SensitiveNeedsConsent"] = (Private, "Form.Consent"),
        ["Entries.MoreWomenThanMembers"] = (Team, "Form.WomenMembers"),
        ["Entries.PercentOutOfRange"] = (Legal, "Form.WomenCapitalPercent"),
        ["Entries.SummaryTooLong"] = (Summary, "Form.Summary"),
        ["Entries.FinanceDoesNotAddUp"] = (Capital, "Form.TotalCapital"),
    };

    /// <summary>Pages this kind of entrant is asked.</summary>
    public static IReadOnlyList<EntryStep> Of(EntryContent content)
    {
        var sections = EntryCompleteness.SectionsOf(content);
        return [.. All.Where(s => sections.Contains(s.Section))];
    }

    public static EntryStep? Find(string slug, EntryContent content) => Of(content).FirstOrDefault(s => s.Slug == slug);

    /// <summary>The page on which something missing or wrong is put right.</summary>
    public static EntryStep StepOf(Refusal missing) =>
        missing.Code == "Entries.FieldMissing"
            ? All.First(s => s.Section == (EntrySection)missing.Arguments[0] && s.Fields.Contains((string)missing.Arguments[1]))
            : All.First(s => s.Slug == Wrongs[missing.Code].Slug);

    public static bool IsWrong(Refusal missing) => missing.Code != "Entries.FieldMissing";

    /// <summary>Field of the page's form that a wrong answer stands in.</summary>
    public static string FieldOf(Refusal wrong) => Wrongs[wrong.Code].Field;

    /// <summary>Everything missing or wrong on one page.</summary>
    public static IReadOnlyList<Refusal> MissingOn(EntryStep step, EntryCompleteness completeness) => [.. completeness.In(step.Section).Where(m => StepOf(m).Slug == step.Slug)];

    /// <summary>
    /// Where "Lưu và làm tiếp" leads: the next page that lacks something or may still be told something, then any earlier one that lacks
    /// something; null when all is done and only checking is left.
    /// </summary>
    public static EntryStep? After(EntryStep step, Entry entry)
    {
        var completeness = EntryCompleteness.Of(entry);
        var steps = Of(entry.Draft);
        var at = steps.ToList().FindIndex(s => s.Slug == step.Slug);
        return steps.Skip(at + 1).FirstOrDefault(s => MissingOn(s, completeness).Count > 0 || (s.IsOptional && s.NewForm().IsEmptyIn(entry)))
            ?? steps.FirstOrDefault(s => MissingOn(s, completeness).Count > 0);
    }
}
