using System.Text;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Accounts;

/// <summary>
/// Length and the blocklist, nothing else: rules about kinds of characters make passwords that are hard to keep and easy to guess.
/// </summary>
public static class PasswordRules
{
    public const int EntrantLength = 8;

    /// <summary>For everybody with a role in a unit or a contest, and for administrators.</summary>
    public const int StaffLength = 12;

    public const int MaxLength = 128;

    /// <param name="password">As typed.</param>
    /// <param name="isStaff">She holds a role, or is about to.</param>
    /// <param name="own">Her name, telephone numbers and e-mail addresses.</param>
    public static Refusal? WhyCannotChoose(string password, bool isStaff, IEnumerable<string?> own)
    {
        ArgumentNullException.ThrowIfNull(password);
        var length = LengthOf(password);
        return length < Shortest(isStaff) ? AccountRefusals.PasswordTooShort(Shortest(isStaff))
            : length > MaxLength ? AccountRefusals.PasswordTooLong(MaxLength)
            : PasswordBlocklist.Contains(password) ? AccountRefusals.PasswordCommon
            : PasswordBlocklist.IsPersonal(password, own) ? AccountRefusals.PasswordPersonal
            : null;
    }

    public static int Shortest(bool isStaff) => isStaff ? StaffLength : EntrantLength;

    /// <summary>Characters as she counts them: "ế" is one, however her keyboard sends it.</summary>
    public static int LengthOf(string password) => Normal(password).EnumerateRunes().Count();

    /// <summary>Two keyboards send "ế" in two ways; both must open the same account.</summary>
    public static string Normal(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        try
        {
            return password.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair: compared as it came.
            return password;
        }
    }
}
