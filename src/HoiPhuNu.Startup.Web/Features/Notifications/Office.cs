using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>In whose name a message is written, and where its reader can ask. Every message ends with it.</summary>
public sealed record Office(string Name, string ContactName, string ContactPhone)
{
    public static Office Of(Contest contest) => new(contest.Title, contest.ContactName, contest.ContactPhone);

    public static Office Of(SiteOptions site) => new(site.Owner ?? "Hội Liên hiệp Phụ nữ Việt Nam", "", site.ContactPhone ?? "");

    public string CloseVietnamese() => string.Join('\n', new[]
    {
        ContactPhone.Length == 0 ? null : ContactName.Length == 0 ? $"Cần hỏi thêm, mời gọi số {ContactPhone}." : $"Cần hỏi thêm, mời gọi {ContactName}, số {ContactPhone}.",
        Name,
    }.OfType<string>());

    public string CloseEnglish() => string.Join('\n', new[]
    {
        ContactPhone.Length == 0 ? null : ContactName.Length == 0 ? $"Questions? Call {ContactPhone}." : $"Questions? Call {ContactName}, {ContactPhone}.",
        Name,
    }.OfType<string>());
}
