using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Awards.Emails;

/// <param name="Office">Who writes.</param>
/// <param name="Name">The reader.</param>
/// <param name="Title">Of the entry.</param>
/// <param name="HelpedName">Null when the reader is the entrant.</param>
/// <param name="Code">PNKN26-7F3K-92.</param>
/// <param name="Award">Empty: not this time.</param>
/// <param name="Amount">Whole đồng; null: no money.</param>
/// <param name="InKind">Beside the money; may be empty.</param>
/// <param name="Certificate">May be empty.</param>
/// <param name="IsCorrection">The results were published before and are put right now.</param>
public sealed record ResultsPublishedEmail(Office Office, string Name, string Title, string? HelpedName, string Code, string Award, long? Amount, string InKind, string Certificate, bool IsCorrection)
    : EntryMessage(Office, Name, Title, HelpedName)
{
    protected override Letter Vietnamese() => Award.Length > 0
        ? new(HelpedName is null ? $"Chúc mừng chị đoạt {Award}" : $"Hồ sơ {Code} đoạt {Award}", $"""
            {Dear}

            {Announced}

            Chúc mừng {She}: {Entry} (mã {Code}) đoạt {Award}.
            {Lines(Amount is { } money ? $"Tiền thưởng: {Money.FormatWithUnit(money)}" : null, InKind.Length > 0 ? $"Hiện vật: {InKind}" : null, Certificate.Length > 0 ? $"Kèm theo: {Certificate}" : null)}
            Ban Tổ chức sẽ báo riêng về lễ trao giải.
            """)
        : new($"Kết quả hồ sơ {Code}", $"""
            {Dear}

            {Announced}

            {Capital(Entry)} (mã {Code}) chưa đoạt giải lần này. Cảm ơn {She} đã dành thời gian và tâm huyết cho ý tưởng của mình; Ban Tổ chức mong được gặp lại ở cuộc thi sau.
            """);

    protected override Letter English() => Award.Length > 0
        ? new($"Congratulations: {Award} for entry {Code}", $"""
            {DearEnglish}

            {AnnouncedEnglish}

            Congratulations: {EntryEnglish} (code {Code}) has won {Award}.
            {Lines(Amount is { } money ? $"Prize money: {Money.Format(money)} VND" : null, InKind.Length > 0 ? $"In kind: {InKind}" : null, Certificate.Length > 0 ? $"With: {Certificate}" : null)}
            The organizers will write to you about the award ceremony.
            """)
        : new($"Results for entry {Code}", $"""
            {DearEnglish}

            {AnnouncedEnglish}

            {Capital(EntryEnglish)} (code {Code}) has not won an award this time. Thank you for the time and heart that went into the idea; we hope to see it again in a next contest.
            """);

    private string Announced => IsCorrection ? "Kết quả cuộc thi đã được đính chính và công bố lại." : "Kết quả cuộc thi đã được công bố.";

    private string AnnouncedEnglish => IsCorrection ? "The results of the contest have been corrected and published again." : "The results of the contest have been published.";

    private static string Lines(params string?[] lines) => string.Concat(lines.OfType<string>().Select(line => line + "\n"));
}
