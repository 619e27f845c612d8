using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// Somebody or something a mentor declares to be hers: kin, or an enterprise or co-operative. It meets a woman's record when the
/// key (phone number in E.164, tax code) is the same or, failing keys, the folded names are.
/// </summary>
/// <param name="Kind">Kin or enterprise.</param>
/// <param name="Name">As typed.</param>
/// <param name="Key">Phone number (kin) or tax code (enterprise); empty: not told.</param>
public sealed record MentorTie(MentorTieKind Kind, string Name, string Key = "")
{
    public const int NameLength = 200;
    public const int KeyLength = 20;

    public bool Meets(string name, string? key) =>
        Key.Length > 0 && !string.IsNullOrEmpty(key) ? Key == key : Name.Length > 0 && VietnameseText.Fold(Name) == VietnameseText.Fold(name);
}
