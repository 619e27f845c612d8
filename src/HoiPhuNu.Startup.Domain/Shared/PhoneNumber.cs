using System.Globalization;
using System.Text;

namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>Vietnamese telephone numbers: typed in any habit, stored as +84…, shown as 0912 345 678.</summary>
public static class PhoneNumber
{
    /// <summary>The longest stored form, a landline: +842xxxxxxxxx.</summary>
    public const int MaxLength = 13;

    /// <summary>
    /// Mobile 0[35789] and eight digits, landline 02 and nine, after 0, 84, +84 or 0084, with spaces, dots, dashes and brackets.
    /// The eleven-digit mobiles of before 2018 (016x …) reach nobody and are refused.
    /// </summary>
    public static bool TryParse(string? typed, out string e164)
    {
        e164 = "";
        var digits = new StringBuilder();
        var plus = false;
        foreach (var c in VietnameseText.Clean(typed))
        {
            if (char.IsAsciiDigit(c))
                digits.Append(c);
            else if (c == '+' && digits.Length == 0 && !plus)
                plus = true;
            else if (c is not (' ' or '.' or '(' or ')') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.DashPunctuation)
                return false;
        }

        var number = digits.ToString();
        if (!plus && number.StartsWith("00", StringComparison.Ordinal))
        {
            number = number[2..];
            plus = true;
        }

        if (number.StartsWith("84", StringComparison.Ordinal))
        {
            number = number[2..];
            // "+84 (0)912 …" is common; the 0 belongs to dialling at home.
            if (number.StartsWith('0'))
                number = number[1..];
        }
        else if (!plus && number.StartsWith('0'))
        {
            number = number[1..];
        }
        else
        {
            return false;
        }

        if (!IsMobile(number) && !IsLandline(number))
            return false;
        e164 = "+84" + number;
        return true;
    }

    /// <summary>As it is read aloud and dialled at home: "0912 345 678", "024 3825 1234", "0206 385 1234". Anything else comes back unchanged.</summary>
    public static string Display(string e164)
    {
        ArgumentNullException.ThrowIfNull(e164);
        if (!e164.StartsWith("+84", StringComparison.Ordinal))
            return e164;
        var n = e164[3..];
        if (IsMobile(n))
            return $"0{n[..3]} {n[3..6]} {n[6..]}";
        if (!IsLandline(n))
            return e164;
        // Ha Noi and Ho Chi Minh City have two-digit area codes and eight-digit numbers.
        return n[1] is '4' or '8' ? $"0{n[..2]} {n[2..6]} {n[6..]}" : $"0{n[..3]} {n[3..6]} {n[6..]}";
    }

    /// <summary>What the look-up of an entry asks for besides its code.</summary>
    public static string LastFour(string e164)
    {
        ArgumentNullException.ThrowIfNull(e164);
        return e164.Length <= 4 ? e164 : e164[^4..];
    }

    private static bool IsMobile(string n) => n.Length == 9 && (n[0] is '3' or '5' or '7' or '8' or '9') && n.All(char.IsAsciiDigit);

    private static bool IsLandline(string n) => n.Length == 10 && n[0] == '2' && n.All(char.IsAsciiDigit);
}
