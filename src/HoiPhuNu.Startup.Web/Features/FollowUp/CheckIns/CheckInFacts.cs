using System.Globalization;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>Answers in words, always the same lines in the same order, so that two versions stand side by side. Missing is not zero.</summary>
public static class CheckInFacts
{
    public static IReadOnlyList<CheckInFact> Of(CheckInAnswers answers, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            Text(CheckInSteps.State, T["Tình hình lúc này"], answers.State is { } state ? FollowUpText.State(state, T) : "", T),
            Day(CheckInSteps.State, T["Dừng từ ngày"], answers.StateSince, T) with { IsAsked = answers.State is BusinessState.Paused or BusinessState.Stopped },
            Amount(CheckInSteps.Revenue, T["Doanh thu của kỳ"], answers.Revenue, T),
            Amount(CheckInSteps.Revenue, T["Lợi nhuận của kỳ"], answers.Profit, T),
            People(CheckInSteps.Workers, T["Tất cả lao động"], answers.Workers, T),
            People(CheckInSteps.Workers, T["Lao động nữ"], answers.WomenWorkers, T),
            People(CheckInSteps.Workers, T["Lao động người dân tộc thiểu số"], answers.MinorityWorkers, T),
            People(CheckInSteps.Workers, T["Lao động từ hộ nghèo, cận nghèo"], answers.PoorWorkers, T),
            Text(CheckInSteps.LegalForm, T["Loại hình"], answers.LegalForm is { } form ? FollowUpText.Form(form, T) : "", T),
            Day(CheckInSteps.LegalForm, T["Đăng ký từ ngày"], answers.LegalFormSince, T) with { IsAsked = answers.LegalForm is not (null or LegalForm.Idea) },
            Text(CheckInSteps.LegalForm, T["Tên đăng ký"], answers.LegalName, T) with { IsAsked = answers.LegalForm is not (null or LegalForm.Idea) },
            Text(CheckInSteps.LegalForm, T["Sao OCOP"], Stars(answers.OcopStars, T), T),
            Text(CheckInSteps.Products, T["Sản phẩm đang bán"], answers.Products, T),
            Text(CheckInSteps.Products, T["Bán ở đâu"], answers.Channels, T),
            Amount(CheckInSteps.Money, T["Tiền hỗ trợ đã dùng trong kỳ"], answers.MoneyUsed, T),
            Text(CheckInSteps.Needs, T["Khó khăn"], answers.Difficulty, T),
            Text(CheckInSteps.Needs, T["Cần gì tiếp"], answers.NextNeed, T),
        ];
    }

    public static string Stars(int? stars, IStringLocalizer T) => stars switch
    {
        null => "",
        0 => T["Chưa có sao"],
        { } n => T["{0} sao", n],
    };

    public static string Amount(long? amount, IStringLocalizer T) => amount is { } dong ? Money.FormatWithUnit(dong) : T["chưa có số"];

    public static string People(int? people, IStringLocalizer T) => people is { } n ? T["{0} người", n.ToString(CultureInfo.InvariantCulture)] : T["chưa có số"];

    private static CheckInFact Amount(string slug, string label, long? amount, IStringLocalizer T) => new(slug, label, Amount(amount, T), amount is null);

    private static CheckInFact People(string slug, string label, int? people, IStringLocalizer T) => new(slug, label, People(people, T), people is null);

    private static CheckInFact Day(string slug, string label, DateOnly? day, IStringLocalizer T) => Text(slug, label, day is { } d ? Moments.Date(d) : "", T);

    private static CheckInFact Text(string slug, string label, string text, IStringLocalizer T) => new(slug, label, text.Length > 0 ? text : T["Không ghi"], text.Length == 0);
}
