using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>In whose name a message is written, and where its reader can ask. Every message ends with it.</summary>
public sealed record Office(string Name, string ContactName, string ContactPhone)
{
    public static Office Of(Contest contest) => new(contest.Title, contest.ContactName, contest.ContactPhone);

    public static Office Of(SiteOptions site) => new(site.Owner ?? "Hội Liên hiệp Phụ nữ Việt Nam", "", site.ContactPhone ?? "");

    /// <summary>The Union of a place signs with its name; a unit named in any other way as it is.</summary>
    public static Office Of(SiteOptions site, string unit) =>
        Of(site) with { Name = Places.Inside(unit) is var place && place != unit ? $"Hội Liên hiệp Phụ nữ {place}" : unit };

    // A number that breaks over two lines is read as two.
    private string Dial => ContactPhone.Replace(' ', '\u00A0');

    public string CloseVietnamese() => string.Join('\n', new[]
    {
        ContactPhone.Length == 0 ? null : ContactName.Length == 0 ? $"Cần hỏi thêm, mời gọi số {Dial}." : $"Cần hỏi thêm, mời gọi {ContactName}, số {Dial}.",
        Name,
    }.OfType<string>());

    public string CloseEnglish() => string.Join('\n', new[]
    {
        ContactPhone.Length == 0 ? null : ContactName.Length == 0 ? $"Questions? Call {Dial}." : $"Questions? Call {ContactName}, {Dial}.",
        Name,
    }.OfType<string>());
}
