using System.Globalization;
using System.Text;

namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>
/// Vietnamese text as people type it, brought to one form: stored (Clean), searched (Fold), sorted (SortKey), linked (Slug).
/// Databases know none of this alike: SQLite sorts by code point, SQL Server by its collation, and neither makes đ a d.
/// </summary>
public static class VietnameseText
{
    // Letters in the order of the alphabet, f j w z where Latin has them. 33 letters take the 33 signs '3'..'9', 'A'..'Z':
    // '0' separates, '1' is a space, '2' starts a number. Only signs every collation sorts alike.
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string Weights = "3456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const char Separator = '0';
    private const char Level = '1';

    private const char Grave = '\u0300', Acute = '\u0301', Circumflex = '\u0302', Tilde = '\u0303', Breve = '\u0306';
    private const char Hook = '\u0309', Horn = '\u031B', Dot = '\u0323';

    /// <summary>One line: NFC, trimmed, runs of white space to one space, control and invisible characters out. Never null.</summary>
    public static string Clean(string? s) => Tidy(s, keepLines: false);

    /// <summary>As <see cref="Clean"/>, line by line, with "\n" between; blank lines inside stay. Not for Markdown, whose indents mean something.</summary>
    public static string CleanLines(string? s) => Tidy(s, keepLines: true);

    /// <summary>What two spellings of the same words have in common: lower case, no marks, đ as d, no apostrophes, single spaces.</summary>
    public static string Fold(string? s)
    {
        var text = Decompose(s);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsApostrophe(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(c == 'đ' ? 'd' : c);
        }

        // An apostrophe that stood alone has left its spaces behind.
        return Clean(folded.ToString());
    }

    /// <summary>
    /// A key whose ordinal order is the order of the Vietnamese alphabet: first the letters (a ă â b c d đ …; a space before any letter),
    /// then, among equal letters, the tone of each syllable (ngang, huyền, hỏi, ngã, sắc, nặng). Case, apostrophes and the place of
    /// the tone mark (hoà, hòa) make no difference. Digits and capitals only, at most twice as long as the text (20 for short ones);
    /// keep the column in a binary collation all the same.
    /// </summary>
    public static string SortKey(string? text)
    {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        var s = Decompose(text);
        var tone = Level;
        var gap = false;
        for (var i = 0; i < s.Length; i++)
        {
            var c = s[i];
            if (!char.IsLetterOrDigit(c) || IsApostrophe(c))
            {
                gap |= !IsApostrophe(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;
                continue;
            }

            if (gap && letters.Length > 0)
            {
                letters.Append('1');
                tones.Append(tone);
                tone = Level;
            }

            gap = false;
            if (c is >= 'a' and <= 'z' or 'đ')
            {
                var letter = c;
                for (; i + 1 < s.Length && CharUnicodeInfo.GetUnicodeCategory(s[i + 1]) == UnicodeCategory.NonSpacingMark; i++)
                {
                    letter = Shaped(letter, s[i + 1]);
                    if (tone == Level && (c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y'))
                        tone = Tone(s[i + 1], tone);
                }

                letters.Append(Weights[Alphabet.IndexOf(letter, StringComparison.Ordinal)]);
            }
            else if (char.IsAsciiDigit(c))
            {
                // Numbers by size, chi hội 2 before chi hội 10: how many digits, then the digits.
                var end = i;
                while (end + 1 < s.Length && char.IsAsciiDigit(s[end + 1]))
                    end++;
                var digits = s[i..(end + 1)].TrimStart('0');
                letters.Append('2').Append(Weights[Math.Min(digits.Length, Weights.Length - 1)]).Append(digits);
                i = end;
            }
            else
            {
                // Another script: after everything Latin, in the order of its code points.
                letters.Append("ZZZ").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return letters.Length == 0 ? "" : Cut(letters.Append(Separator).Append(tones).Append(tone).ToString(), Clean(text));
    }

    /// <summary>The key lists of people are sorted by: given name, then family name, then middle names. One-word names are allowed.</summary>
    public static string NameSortKey(string? fullName)
    {
        var words = Words(fullName);
        if (words.Length == 0)
            return "";
        var given = GivenNameIndex(words);
        var rest = words.Where((_, i) => i != given).ToArray();
        var key = string.Join(Separator, SortKey(words[given]), SortKey(rest.FirstOrDefault()), SortKey(string.Join(' ', rest.Skip(1))));
        return Cut(key, string.Join(' ', words));
    }

    /// <summary>How she is addressed, "chị Lê": the last word of the name; H'Bia of H'Bia Niê, whose clan name stands last.</summary>
    public static string GivenName(string? fullName)
    {
        var words = Words(fullName);
        return words.Length == 0 ? "" : words[GivenNameIndex(words)];
    }

    /// <summary>Vietnamese writes each syllable apart, so syllables are what a word processor counts as words; a lone dash or bullet is none.</summary>
    public static int CountWords(string? s)
    {
        var count = 0;
        var counted = false;
        foreach (var rune in (s ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                counted = false;
            else if (!counted && Rune.IsLetterOrDigit(rune))
            {
                counted = true;
                count++;
            }
        }

        return count;
    }

    /// <summary>The part of an address: unaccented words joined by hyphens, cut between words where it is too long. Empty when nothing is left.</summary>
    public static string Slug(string? s, int maxLength = 80)
    {
        var slug = new StringBuilder();
        foreach (var c in Fold(s))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var whole = slug.ToString().Trim('-');
        if (whole.Length <= maxLength)
            return whole;
        var cut = whole[maxLength] == '-' ? maxLength : whole.LastIndexOf('-', maxLength - 1);
        return whole[..(cut > 0 ? cut : maxLength)];
    }

    /// <summary>Columns hold keys of twice the length of the text. Names never need it; digits and other scripts by themselves could.</summary>
    private static string Cut(string key, string text)
    {
        var longest = Math.Max(2 * text.Length, 20);
        return key.Length <= longest ? key : key[..longest];
    }

    private static string[] Words(string? s) => Clean(s).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int GivenNameIndex(string[] words) =>
        words[0].Length > 2 && (words[0][0] is 'H' or 'h') && IsApostrophe(words[0][1]) ? 0 : words.Length - 1;

    private static string Tidy(string? s, bool keepLines)
    {
        if (string.IsNullOrEmpty(s))
            return "";
        var text = new StringBuilder(s.Length);
        var space = false;
        var breaks = 0;
        for (var i = 0; i < s.Length; i++)
        {
            var c = s[i];
            if (keepLines && IsLineBreak(c))
            {
                if (c == '\r' && i + 1 < s.Length && s[i + 1] == '\n')
                    i++;
                breaks++;
                space = false;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            // Half of a pair cannot be normalised or stored; invisible signs make two equal names differ.
            var pair = char.IsHighSurrogate(c) && i + 1 < s.Length && char.IsLowSurrogate(s[i + 1]);
            if (char.IsSurrogate(c) && !pair || !pair && (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format)
                || c is '\uFFFE' or '\uFFFF')
                continue;

            if (text.Length > 0)
            {
                if (breaks > 0)
                    text.Append('\n', breaks);
                else if (space)
                    text.Append(' ');
            }

            breaks = 0;
            space = false;
            text.Append(c);
            if (pair)
                text.Append(s[++i]);
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Lower case, marks apart; the look-alikes of đ that fonts and input methods leave behind (Ð of Icelandic, Ɖ of Ewe) made đ.</summary>
    private static string Decompose(string? s) =>
        Clean(s).ToLowerInvariant().Replace('ð', 'đ').Replace('ɖ', 'đ').Normalize(NormalizationForm.FormD);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´' or '′' or '＇';

    private static char Shaped(char letter, char mark) => (letter, mark) switch
    {
        ('a', Breve) => 'ă',
        ('a', Circumflex) => 'â',
        ('e', Circumflex) => 'ê',
        ('o', Circumflex) => 'ô',
        ('o', Horn) => 'ơ',
        ('u', Horn) => 'ư',
        _ => letter,
    };

    private static char Tone(char mark, char otherwise) => mark switch
    {
        Grave => '2',
        Hook => '3',
        Tilde => '4',
        Acute => '5',
        Dot => '6',
        _ => otherwise,
    };
}
