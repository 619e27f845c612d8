using System.Buffers.Binary;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

public class EntryCodeTests
{
    private const string Typeable = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    [Fact]
    public void Looks_like_the_printed_form()
    {
        var code = EntryCode.Create("PNKN", 2026, [1, 2, 3, 4]);
        Assert.Matches(new Regex($"^PNKN26-[{EntryCode.Alphabet}]{{4}}-[{EntryCode.Alphabet}]{{2}}$"), code);
        Assert.DoesNotContain(EntryCode.Alphabet, c => "0O1I".Contains(c, StringComparison.Ordinal));
        Assert.Equal(code, EntryCode.Create("PNKN", 2026, [1, 2, 3, 4]));
        Assert.Equal(EntryCode.MaxLength, EntryCode.Create("PNKN2026", 2026, [0, 0, 0, 0]).Length);
    }

    [Theory]
    [InlineData("PNKN", 2026)]
    [InlineData("KN", 2031)]
    [InlineData("O0I1LUVX", 2000)]
    public void Every_single_wrong_character_is_found(string prefix, int year)
    {
        foreach (var code in Codes(prefix, year, 300))
        {
            for (var i = 0; i < code.Length; i++)
            {
                foreach (var c in Typeable)
                {
                    if (code[i] == '-' || code[i] == c)
                        continue;
                    var wrong = $"{code[..i]}{c}{code[(i + 1)..]}";
                    Assert.False(EntryCode.TryParse(wrong, out _), $"{code} read as {wrong}");
                }
            }
        }
    }

    [Theory]
    [InlineData("PNKN", 2026)]
    [InlineData("KN", 2031)]
    [InlineData("O0I1LUVX", 2059)]
    public void Every_exchange_of_two_characters_is_found(string prefix, int year)
    {
        foreach (var code in Codes(prefix, year, 2000))
        {
            var bare = code.Replace("-", "", StringComparison.Ordinal);
            for (var i = 0; i < bare.Length; i++)
            {
                for (var j = i + 1; j < bare.Length; j++)
                {
                    if (bare[i] == bare[j])
                        continue;
                    var swapped = bare.ToCharArray();
                    (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                    Assert.False(EntryCode.TryParse(new string(swapped), out _), $"{code}: {i} and {j}");
                }
            }
        }
    }

    [Fact]
    public void Every_exchange_is_found_for_every_pair_of_characters_at_the_border_of_the_check()
    {
        // All 810,000 codes of one contest: each exchange of the last random character with the first check character.
        for (uint n = 0; n < 810_000; n++)
        {
            var code = EntryCode.Create("PNKN", 2026, Bytes(n));
            if (code[10] == code[12])
                continue;
            var swapped = $"{code[..10]}{code[12]}-{code[10]}{code[13]}";
            if (EntryCode.TryParse(swapped, out _))
                Assert.Fail($"{code} read as {swapped}");
        }
    }

    [Fact]
    public void Different_draws_give_different_codes() =>
        Assert.Equal(810_000, Enumerable.Range(0, 810_000).Select(n => EntryCode.Create("PNKN", 2026, Bytes((uint)n))).Distinct().Count());

    [Fact]
    public void Typed_in_any_habit_it_is_the_same_code()
    {
        foreach (var code in Codes("PNKN", 2026, 50))
        {
            var bare = code.Replace("-", "", StringComparison.Ordinal);
            string[] habits =
            [
                code, bare, "pnkn" + code[4..].ToLowerInvariant(), $"  {code} ", code.Replace('-', ' '), code.Replace('-', '–'), code.Replace('-', '.'),
                string.Join(' ', bare.ToCharArray()), code.Replace("-", " - ", StringComparison.Ordinal), code.Insert(4, "\u200B"),
            ];
            foreach (var typed in habits)
            {
                Assert.True(EntryCode.TryParse(typed, out var read), typed);
                Assert.Equal(code, read);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("PNKN26")]
    [InlineData("26-7F3K-92")]
    [InlineData("PNKN26-7F3K-9")]
    [InlineData("ĐPNKN26-7F3K-92")]
    [InlineData("PNKN26_7F3K_92")]
    [InlineData("PNKNPNKNPNKN26-7F3K-92")]
    [InlineData("'; DROP TABLE Entries; --")]
    public void What_is_no_code_is_refused(string? typed)
    {
        Assert.False(EntryCode.TryParse(typed, out var code));
        Assert.Equal("", code);
    }

    [Fact]
    public void A_lost_or_doubled_character_is_found()
    {
        foreach (var code in Codes("PNKN", 2026, 500))
        {
            for (var i = 0; i < code.Length; i++)
            {
                if (code[i] == '-')
                    continue;
                Assert.False(EntryCode.TryParse(code.Remove(i, 1), out _) && EntryCode.TryParse(code.Insert(i, code[i].ToString()), out _), code);
            }
        }
    }

    [Theory]
    [InlineData("PN", true)]
    [InlineData("PNKN2026", true)]
    [InlineData("P", false)]
    [InlineData("PNKN20267", false)]
    [InlineData("2PN", false)]
    [InlineData("pnkn", false)]
    [InlineData("ĐA", false)]
    [InlineData("P-N", false)]
    [InlineData(null, false)]
    public void Prefixes(string? prefix, bool allowed)
    {
        Assert.Equal(allowed, EntryCode.IsPrefix(prefix));
        if (!allowed)
            Assert.Throws<ArgumentException>(() => EntryCode.Create(prefix!, 2026, [1, 2, 3, 4]));
    }

    [Fact]
    public void Too_few_random_bytes_are_refused() => Assert.Throws<ArgumentException>(() => EntryCode.Create("PNKN", 2026, [1, 2, 3]));

    private static IEnumerable<string> Codes(string prefix, int year, int count)
    {
        var random = new Random(26);
        var bytes = new byte[4];
        for (var i = 0; i < count; i++)
        {
            random.NextBytes(bytes);
            yield return EntryCode.Create(prefix, year, bytes);
        }
    }

    private static byte[] Bytes(uint n)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, n);
        return bytes;
    }
}
