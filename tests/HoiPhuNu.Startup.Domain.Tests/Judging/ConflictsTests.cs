using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

public sealed class ConflictsTests
{
    private static readonly Guid Judge = Guid.CreateVersion7(), Entrant = Guid.CreateVersion7(), Household = Guid.CreateVersion7(), Stranger = Guid.CreateVersion7();

    [Fact]
    public void Two_strangers_of_different_communes_have_none() =>
        Assert.Empty(Between(new ConflictJudge(Judge, Household, Set("01273")), Entry(units: ["01274"], household: Guid.CreateVersion7())));

    [Fact]
    public void Her_own_entry_is_one_and_not_also_her_household()
    {
        Assert.Equal([ConflictKind.OwnEntry], Between(new ConflictJudge(Entrant, Household, Set()), Entry(household: Household)));
        Assert.Empty(Between(new ConflictJudge(Judge, null, Set()), Entry()));
    }

    [Fact]
    public void The_same_household_is_one_but_two_unknown_households_are_not()
    {
        Assert.Equal([ConflictKind.SameHousehold], Between(new ConflictJudge(Judge, Household, Set()), Entry(household: Household)));
        Assert.Empty(Between(new ConflictJudge(Judge, null, Set()), Entry(household: null)));
        Assert.Empty(Between(new ConflictJudge(Judge, Household, Set()), Entry(household: null)));
    }

    [Fact]
    public void Whoever_ever_helped_with_it_is_one()
    {
        Assert.Equal([ConflictKind.HelpedWithIt], Between(new ConflictJudge(Judge, null, Set()), Entry(helpers: [Judge])));
        Assert.Empty(Between(new ConflictJudge(Judge, null, Set()), Entry(helpers: [Stranger])));
    }

    [Fact]
    public void The_same_commune_is_one_unless_it_is_the_host_or_above_it()
    {
        Assert.Equal([ConflictKind.SameUnit], Between(new ConflictJudge(Judge, null, Set("01273")), Entry(units: ["01273"])));
        Assert.Empty(Between(new ConflictJudge(Judge, null, Set("01273")), Entry(units: ["01273"]), "/TW/04/01273/"));
        Assert.Empty(Between(new ConflictJudge(Judge, null, Set("04")), Entry(units: ["04"]), "/TW/04/01273/"));
        // Below the host it counts: a commune's contest among its branches.
        Assert.Equal([ConflictKind.SameUnit], Between(new ConflictJudge(Judge, null, Set("CH1", "01273")), Entry(units: ["CH1", "01273"]), "/TW/04/01273/"));
        Assert.Empty(Between(new ConflictJudge(Judge, null, Set("CH1", "01273")), Entry(units: ["CH2", "01273"]), "/TW/04/01273/"));
    }

    [Fact]
    public void Declared_and_stepped_back_count_for_that_judge_alone()
    {
        Assert.Equal([ConflictKind.Declared], Between(new ConflictJudge(Judge, null, Set()), Entry(declared: [Judge])));
        Assert.Equal([ConflictKind.SteppedBack], Between(new ConflictJudge(Judge, null, Set()), Entry(steppedBack: [Judge])));
        Assert.Empty(Between(new ConflictJudge(Stranger, null, Set()), Entry(declared: [Judge], steppedBack: [Judge])));
    }

    [Fact]
    public void Several_reasons_are_all_told() =>
        Assert.Equal(
            [ConflictKind.SameHousehold, ConflictKind.HelpedWithIt, ConflictKind.SameUnit, ConflictKind.Declared],
            Between(new ConflictJudge(Judge, Household, Set("A")), Entry(household: Household, units: ["A"], helpers: [Judge], declared: [Judge])));

    [Theory]
    [InlineData("/TW/04/01273/", UnitLevel.Commune, "01273")]
    [InlineData("/TW/04/01273/CH1/", UnitLevel.Branch, "01273,CH1")]
    [InlineData("/TW/04/", UnitLevel.Province, "04")]
    [InlineData("/TW/cu-04/cu-040/cu-01273/", UnitLevel.Commune, "cu-01273")]
    public void A_branch_brings_its_commune_and_nothing_above(string path, UnitLevel level, string codes) =>
        Assert.Equal(codes.Split(','), Conflicts.UnitCodesOf(path, level).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, "Judging.AlreadyDeclared")]
    [InlineData(false, true, "Judging.SignedSheetStands")]
    public void A_conflict_is_declared_once_and_not_over_a_signed_sheet(bool declared, bool signed, string? refusal) =>
        Assert.Equal(refusal, Conflict.WhyCannotDeclare(declared, signed)?.Code);

    private static IReadOnlyList<ConflictKind> Between(ConflictJudge judge, ConflictEntry entry, string host = "/TW/99/") => Conflicts.Between(judge, entry, Conflicts.HostLineOf(host));

    private static HashSet<string> Set(params string[] codes) => [.. codes];

    private static ConflictEntry Entry(Guid? household = null, string[]? units = null, Guid[]? helpers = null, Guid[]? declared = null, Guid[]? steppedBack = null) =>
        new(Guid.CreateVersion7(), Entrant, household, Set(units ?? []), (helpers ?? []).ToHashSet(), (declared ?? []).ToHashSet(), (steppedBack ?? []).ToHashSet());
}
