using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class SmallGroupsTests
{
    [Fact]
    public void Nothing_small_nothing_hidden() => Assert.Equal([false, false, false], SmallGroups.Hide([[10, 5], [30, 20], [0, 0]]));

    [Fact]
    public void A_small_part_hides_its_row_and_the_smallest_other_row_with_it()
    {
        Assert.Equal([true, false, true], SmallGroups.Hide([[4, 20], [60, 20], [30, 7]]));
        Assert.Equal([true, false, true], SmallGroups.Hide([[20, 4], [60, 20], [30, 7]]));
    }

    [Fact]
    public void Two_small_rows_that_are_small_together_take_a_third() =>
        Assert.Equal([true, true, true, false], SmallGroups.Hide([[1, 10], [2, 10], [9, 12], [50, 50]]));

    [Fact]
    public void An_empty_row_is_taken_only_when_there_is_no_other()
    {
        Assert.Equal([true, true, false], SmallGroups.Hide([[2, 0], [50, 50], [0, 0]]));
        Assert.Equal([true, true], SmallGroups.Hide([[3, 0], [0, 0]]));
    }

    [Fact]
    public void A_table_in_which_all_who_answered_say_the_same_says_it_of_each()
    {
        Assert.Equal([true, true, true], SmallGroups.Hide([[0, 0], [30, 20], [9, 9]], 2));
        Assert.Equal([true, true, true], SmallGroups.Hide([[30, 20], [0, 0], [0, 0]], 2));
        Assert.Equal([false, false, false], SmallGroups.Hide([[10, 5], [30, 20], [0, 0]], 2));
        Assert.Equal([false, false, false], SmallGroups.Hide([[0, 0], [0, 0], [30, 20]], 2));
    }

    [Theory]
    [InlineData(0, 40, false)]
    [InlineData(1, 40, true)]
    [InlineData(4, 40, true)]
    [InlineData(5, 40, false)]
    [InlineData(35, 40, false)]
    [InlineData(36, 40, true)]
    [InlineData(40, 40, false)]
    public void A_sum_tells_when_few_are_in_it_or_few_are_not(long part, long whole, bool tells) => Assert.Equal(tells, SmallGroups.IsTelling(part, whole));

    [Fact]
    public void A_row_one_place_hides_is_hidden_in_the_whole_which_would_give_it_back()
    {
        int[][] large = [[20, 20], [20, 20], [9, 9]], small = [[2, 9], [20, 20], [7, 9]];
        Assert.Equal([true, false, true], SmallGroups.Hide(small, 2));
        Assert.Equal([false, false, false], SmallGroups.HideAcross([large, large], ofItself: false, 2));
        Assert.Equal([true, false, true], SmallGroups.HideAcross([large, small], ofItself: false, 2));

        // Two of them, together no small group; and two that are one.
        Assert.Equal([false, false, false], SmallGroups.HideAcross([large, [[3, 9], [20, 20], [7, 9]], small], ofItself: false, 2));
        Assert.Equal([true, false, true], SmallGroups.HideAcross([large, small, small], ofItself: false, 2));

        // A place alone is its own table; what is the whole's own is what all places leave over.
        Assert.Equal(SmallGroups.Hide(small, 2), SmallGroups.HideAcross([small], ofItself: false, 2));
        Assert.Equal([true, true, true], SmallGroups.HideAcross([large, large], ofItself: true, 2));
    }

    /// <summary>Đề án 939 and all programmes, the centre and its provinces: of two cells that are shown the difference is never one to four women.</summary>
    [Fact]
    public void The_whole_less_its_places_is_no_small_group()
    {
        var random = new Random(939);
        var (shown, beneath) = (0, 0);
        for (var round = 0; round < 3000; round++)
        {
            var most = random.Next(8, 60);
            var places = Enumerable.Range(0, random.Next(2, 7)).Select(_ => (IReadOnlyList<IReadOnlyList<int>>)[.. Enumerable.Range(0, 3).Select(_ => (int[])[random.Next(most), random.Next(most)])]).ToList();
            var ofItself = random.Next(3) == 0;
            var whole = SmallGroups.HideAcross(places, ofItself, 2);
            for (var row = 0; row < 3; row++)
            {
                if (whole[row])
                {
                    continue;
                }

                shown++;
                var hidden = places.Where((p, i) => (ofItself && i == places.Count - 1) || SmallGroups.Hide(p, 2)[row]).ToList();
                beneath += Math.Sign(hidden.Count);
                Assert.NotEqual(1, hidden.Count);
                for (var part = 0; part < 2; part++)
                {
                    Assert.False(places.Sum(p => p[row][part]) - places.Except(hidden).Sum(p => p[row][part]) is > 0 and < SmallGroups.Least);
                }
            }
        }

        Assert.True(shown > 1000 && beneath > 500, $"{shown} rows shown, {beneath} of them hidden somewhere below");
    }

    /// <summary>Somebody who knows the rule and every total tries all tables that fit what is shown: no hidden number from 1 to 4 is ever certain.</summary>
    [Fact]
    public void Totals_give_no_small_number_back()
    {
        var random = new Random(939);
        var tried = 0;
        for (var round = 0; round < 3000; round++)
        {
            var rows = Enumerable.Range(0, random.Next(2, 5)).Select(_ => (int[])[random.Next(random.Next(2, 14)), random.Next(random.Next(2, 14))]).ToArray();
            var hidden = SmallGroups.Hide(rows);
            if (!hidden.Contains(true))
            {
                Assert.DoesNotContain(rows, r => r.Any(n => n is > 0 and < SmallGroups.Least));
                continue;
            }

            tried++;
            Assert.True(hidden.Count(h => h) >= 2);
            var secret = Enumerable.Range(0, rows.Length).Where(i => hidden[i]).ToArray();
            for (var part = 0; part < 2; part++)
            {
                var sum = secret.Sum(i => rows[i][part]);
                foreach (var small in secret.Where(i => rows[i][part] is > 0 and < SmallGroups.Least))
                {
                    // Any split of the sum over the hidden rows fits what is shown; so the number is certain only if it must be the whole.
                    var possible = Splits(sum, secret.Length).Select(s => s[Array.IndexOf(secret, small)]).Distinct().Count();
                    Assert.True(possible > 1, $"{string.Join(" | ", rows.Select(r => $"{r[0]}+{r[1]}"))}");
                }
            }
        }

        Assert.True(tried > 1000, $"{tried} tables had something to hide");
    }

    private static IEnumerable<int[]> Splits(int sum, int parts) =>
        parts == 1 ? [[sum]] : Enumerable.Range(0, sum + 1).SelectMany(first => Splits(sum - first, parts - 1).Select(rest => (int[])[first, .. rest]));
}
