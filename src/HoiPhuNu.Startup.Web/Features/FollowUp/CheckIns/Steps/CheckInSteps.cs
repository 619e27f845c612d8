using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>A check-in as short pages, one question group each, in the order they are asked.</summary>
public static class CheckInSteps
{
    public const string State = "tinh-hinh";
    public const string Revenue = "doanh-thu";
    public const string Workers = "lao-dong";
    public const string LegalForm = "loai-hinh";
    public const string Products = "san-pham";
    public const string Money = "tien-ho-tro";
    public const string Needs = "kho-khan";

    public static IReadOnlyList<CheckInStep> All { get; } =
    [
        new CheckInStepOf<StateForm>(State, TextKey.Of("Tình hình lúc này"), "State"),
        new CheckInStepOf<RevenueForm>(Revenue, TextKey.Of("Doanh thu và lợi nhuận"), "Revenue"),
        new CheckInStepOf<WorkersForm>(Workers, TextKey.Of("Lao động"), "Workers"),
        new CheckInStepOf<LegalFormForm>(LegalForm, TextKey.Of("Loại hình và sao OCOP"), "LegalForm"),
        new CheckInStepOf<ProductsForm>(Products, TextKey.Of("Sản phẩm và nơi bán"), "Products"),
        new CheckInStepOf<MoneyForm>(Money, TextKey.Of("Tiền hỗ trợ đã dùng"), "Money"),
        new CheckInStepOf<NeedsForm>(Needs, TextKey.Of("Khó khăn và điều cần tiếp"), "Needs"),
    ];

    /// <summary>Where a refused answer is put right: its page and its field.</summary>
    private static readonly Dictionary<string, (string Slug, string Field)> Wrongs = new(StringComparer.Ordinal)
    {
        ["FollowUp.StateMissing"] = (State, "Form.State"),
        ["FollowUp.StateDayInTheFuture"] = (State, "Form.StateSince"),
        ["FollowUp.NegativeRevenue"] = (Revenue, "Form.Revenue"),
        ["FollowUp.AmountTooLarge"] = (Revenue, "Form.Revenue"),
        ["FollowUp.NegativeWorkers"] = (Workers, "Form.Workers"),
        ["FollowUp.TooManyWorkers"] = (Workers, "Form.Workers"),
        ["FollowUp.WomenMoreThanAll"] = (Workers, "Form.WomenWorkers"),
        ["FollowUp.MinorityMoreThanAll"] = (Workers, "Form.MinorityWorkers"),
        ["FollowUp.PoorMoreThanAll"] = (Workers, "Form.PoorWorkers"),
        ["FollowUp.OcopOutOfRange"] = (LegalForm, "Form.OcopStars"),
        ["FollowUp.FormDayInTheFuture"] = (LegalForm, "Form.LegalFormSince"),
        ["FollowUp.NegativeMoneyUsed"] = (Money, "Form.MoneyUsed"),
    };

    public static CheckInStep? Find(string slug) => All.FirstOrDefault(s => s.Slug == slug);

    public static CheckInStep? After(CheckInStep step) => All.SkipWhile(s => s != step).Skip(1).FirstOrDefault();

    public static int NumberOf(CheckInStep step) => All.TakeWhile(s => s != step).Count() + 1;

    /// <summary>The field of the page; empty: the refusal is about the whole check-in.</summary>
    public static string FieldOf(Refusal refusal) => Wrongs.TryGetValue(refusal.Code, out var at) ? at.Field : "";

    /// <summary>The page on which it is put right; null: on none.</summary>
    public static string? SlugOf(Refusal refusal) => Wrongs.TryGetValue(refusal.Code, out var at) ? at.Slug : null;
}
