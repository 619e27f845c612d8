using System.Collections.Frozen;
using System.Globalization;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Accounts;

/// <summary>
/// Passwords that guessers try first. The list is kept as words (CommonPasswords.txt) and rules instead of lines: a
/// password is known when, without case, marks and look-alike signs, it is one or two of the words with the numbers and
/// signs people hang on them, a row of keys, a sequence, a repetition, a date or a telephone number.
/// </summary>
public static class PasswordBlocklist
{
    // Longer ones are no longer in anybody's list, and the search below grows with the square of the length.
    private const int LongestChecked = 64;

    // A name of two letters stands in too many good passwords.
    private const int ShortestPersonal = 3;

    private const string Signs = "!@#$%^&*()_-+=.,?/:;~| ";

    private static readonly FrozenSet<string> Words = ReadWords();

    private static readonly string[] Rows =
    [
        .. new[]
        {
            "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertyuiopasdfghjklzxcvbnm", "!@#$%^&*()",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "zaq12wsxcde34rfv",
            "qweasdzxc", "123qweasdzxc", "147258369", "159357", "741852963", "963852741", "1a2b3c4d5e6f", "a1b2c3d4e5f6", "zxcasdqwe", "2468", "13579",
        }.SelectMany(row => new[] { row, new string([.. row.Reverse()]) }),
    ];

    private static readonly FrozenSet<string> NumberEndings = new[]
    {
        "007", "113", "114", "115", "911", "247", "365", "520", "1314", "678", "456", "789", "6789", "5678", "3456", "2468", "1357", "6868", "8686", "6688",
        "8866", "6886", "7979", "3979", "3939", "7939", "9797", "1102", "4953", "1368", "1618", "0102", "123321", "112233", "11223344", "123123", "321321", "121212",
        "101010", "456456", "789789", "123789", "159357", "147258", "258369", "147258369", "102030", "010203", "696969", "686868", "123654", "654321", "987654",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WordEndings = new[] { "vn", "hn", "hcm", "sg", "abc", "pro", "no1", "vip", "cute", "xyz", "qwe", "asd" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether guessers know this password or the pattern it is made by.</summary>
    public static bool Contains(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        var s = Flat(password);
        if (s.Length == 0)
            return true;
        if (s.Length > LongestChecked)
            return IsRepetition(s);
        return IsRepetition(s) || IsWalk(s) || IsWalk(string.Concat(s.Where(char.IsAsciiLetterOrDigit))) || IsNumberOfLife(s) || IsWordsWithEndings(s);
    }

    /// <summary>Whether the password is, or contains, something of her own: telephone number, e-mail address, name.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="own">Telephone numbers, e-mail addresses and names in any form; nulls are passed over.</param>
    public static bool IsPersonal(string password, IEnumerable<string?> own)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(own);
        var flat = Flat(password);
        var letters = string.Concat(flat.Where(char.IsAsciiLetterOrDigit));
        var plain = Unleet(letters, 'i');
        var bare = letters.Trim([.. "0123456789"]);
        foreach (var value in own)
        {
            var v = VietnameseText.Fold(value);
            if (v.Length == 0)
                continue;
            if (v.Contains('@', StringComparison.Ordinal))
            {
                var local = string.Concat(v[..v.IndexOf('@', StringComparison.Ordinal)].Where(char.IsAsciiLetterOrDigit));
                if (local.Length >= ShortestPersonal && (bare == local || letters == local || (local.Length > ShortestPersonal && letters.Contains(local, StringComparison.Ordinal))))
                    return true;
            }
            else if (PhoneNumber.TryParse(value, out var phone))
            {
                // Without the country's number and the leading 0, so that every way of writing it is found.
                if (string.Concat(letters.Where(char.IsAsciiDigit)).Contains(phone[3..], StringComparison.Ordinal))
                    return true;
            }
            else if (IsOfName(v, letters, bare) || IsOfName(v, plain, plain))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines this list would have if it were written out: each word alone and with each common ending, of the length passwords have here.</summary>
    /// <param name="shortest">Shorter ones are refused for their length already.</param>
    public static IEnumerable<string> Lines(int shortest)
    {
        string[] endings =
        [
            "", "1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789", "0", "01", "321", "654321", "111", "1111", "000", "0000", "222",
            "333", "666", "777", "888", "8888", "999", "9999", "68", "86", "88", "99", "6868", "8686", "6789", "789", "@", "!", "@1", "@12", "@123", "@1234", "@123456",
            "123@", "123!", "#1", "1!", "!@#", "123!@#", "2024", "2025", "2026", "@2024", "@2025", "@2026", "vn", "abc", "00", "10", "11", "113", "007",
            .. Enumerable.Range(1955, 60).Select(year => year.ToString(CultureInfo.InvariantCulture)),
        ];
        return Words.SelectMany(word => endings.Select(ending => word + ending)).Where(line => line.Length >= shortest).Distinct();
    }

    private static bool IsWordsWithEndings(string s)
    {
        for (var start = 0; start <= Math.Min(8, s.Length - 2); start++)
        {
            if (!IsEnding(s[..start]))
                continue;
            for (var end = s.Length; end >= start + 2; end--)
            {
                if (IsEnding(s[end..]) && IsOneOrTwoWords(s[start..end]))
                    return true;
            }
        }

        return false;
    }

    private static bool IsOneOrTwoWords(string s)
    {
        foreach (var spelling in new[] { s, Unleet(s, 'i'), Unleet(s, 'l') }.Distinct())
        {
            var word = string.Concat(spelling.Where(c => !Signs.Contains(c, StringComparison.Ordinal)));
            if (Words.Contains(word))
                return true;
            for (var i = 2; i <= word.Length - 2; i++)
            {
                if (Words.Contains(word[..i]) && (Words.Contains(word[i..]) || IsEnding(word[i..])))
                    return true;
            }
        }

        return false;
    }

    /// <summary>What people hang on a word: signs, and between them a number everybody uses or two letters of a place.</summary>
    private static bool IsEnding(string s)
    {
        var core = s.Trim([.. Signs]);
        if (core.Length == 0)
            return s.Length <= 4;
        if (s.Length - core.Length > 4)
            return false;
        var halves = core.IndexOfAny([.. Signs]);
        if (halves > 0)
            return IsEnding(core[..halves]) && IsEnding(core[halves..]);
        if (WordEndings.Contains(core) || NumberEndings.Contains(core))
            return true;
        if (!core.All(char.IsAsciiDigit))
            return false;
        return core.Length <= 2 || core.Distinct().Count() == 1 || Rows.Any(row => row.Contains(core, StringComparison.Ordinal)) || IsYear(core) || IsDate(core);
    }

    private static bool IsYear(string s) => s.Length == 4 && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1930 and <= 2039;

    private static bool IsDate(string digits)
    {
        string[] forms = digits.Length switch
        {
            4 => ["ddMM"],
            6 => ["ddMMyy", "yyMMdd"],
            8 => ["ddMMyyyy", "yyyyMMdd", "MMddyyyy"],
            _ => [],
        };
        return forms.Any(form => DateOnly.TryParseExact(form == "ddMM" ? digits + "2000" : digits, form == "ddMM" ? "ddMMyyyy" : form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1930 and <= 2039);
    }

    /// <summary>Only a date, two dates, or a telephone number, however it is punctuated.</summary>
    private static bool IsNumberOfLife(string s)
    {
        if (s.Any(char.IsAsciiLetter))
            return false;
        var digits = string.Concat(s.Where(char.IsAsciiDigit));
        if (digits.Length is >= 9 and <= 12 && (digits[0] == '0' || digits.StartsWith("84", StringComparison.Ordinal)))
            return true;
        return IsEnding(digits) || (digits.Length is 8 or 12 or 16 && IsDate(digits[..(digits.Length / 2)]) && IsDate(digits[(digits.Length / 2)..]));
    }

    /// <summary>One or two characters throughout, or one short piece again and again.</summary>
    private static bool IsRepetition(string s)
    {
        if (s.Distinct().Count() <= 2)
            return true;
        for (var piece = 1; piece <= Math.Min(6, s.Length / 2); piece++)
        {
            var i = piece;
            while (i < s.Length && s[i] == s[i - piece])
                i++;
            if (i == s.Length)
                return true;
        }

        return false;
    }

    /// <summary>Nothing but pieces, three characters or longer, of keyboard rows, the alphabet and counting.</summary>
    private static bool IsWalk(string s)
    {
        var reached = new bool[s.Length + 1];
        reached[0] = true;
        for (var i = 0; i < s.Length; i++)
        {
            for (var length = 3; reached[i] && i + length <= s.Length; length++)
            {
                var piece = s.Substring(i, length);
                if (!Rows.Any(row => row.Contains(piece, StringComparison.Ordinal)) && piece.Distinct().Count() > 1)
                    break;
                reached[i + length] = true;
            }
        }

        return s.Length > 0 && reached[s.Length];
    }

    private static bool IsOfName(string foldedName, string letters, string bare)
    {
        var words = foldedName.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit))).ToArray();
        for (var from = 0; from < words.Length; from++)
        {
            for (var to = from + 1; to <= words.Length; to++)
            {
                // Two of her names together anywhere in it; one alone only when nothing but digits and signs is around it.
                var part = string.Concat(words[from..to]);
                if (part.Length >= 2 && bare == part)
                    return true;
                if (part.Length > ShortestPersonal && (to - from > 1 || words.Length == 1) && letters.Contains(part, StringComparison.Ordinal))
                    return true;
            }
        }

        // Given name first, as in e-mail addresses: lenguyen.
        return words.Length > 1 && words[0].Length + words[^1].Length > ShortestPersonal && letters.Contains(words[^1] + words[0], StringComparison.Ordinal);
    }

    private static string Flat(string password) => VietnameseText.Fold(password).Replace(" ", "", StringComparison.Ordinal);

    private static string Unleet(string s, char one) => string.Concat(s.Select(c => c switch
    {
        '@' or '4' => 'a',
        '0' => 'o',
        '3' => 'e',
        '5' or '$' => 's',
        '7' => 't',
        '8' => 'b',
        '9' => 'g',
        '1' or '!' => one,
        _ => c,
    }));

    private static FrozenSet<string> ReadWords()
    {
        using var stream = typeof(PasswordBlocklist).Assembly.GetManifestResourceStream(typeof(PasswordBlocklist), "CommonPasswords.txt")
            ?? throw new InvalidOperationException("CommonPasswords.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                words.UnionWith(VietnameseText.Fold(line).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1));
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
