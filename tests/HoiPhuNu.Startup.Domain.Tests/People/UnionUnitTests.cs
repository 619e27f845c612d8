using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.People;

/// <summary>A tree of units with days of validity and links to what took a unit over.</summary>
public sealed class UnionUnitTests
{
    private static readonly DateOnly Day = new(2026, 7, 1);
    private readonly UnionUnit _centre = UnionUnit.Create("TW", "Trung ương", UnitLevel.Central, null);

    public static TheoryData<UnitLevel, UnitLevel?, string?> Places
    {
        get
        {
            var data = new TheoryData<UnitLevel, UnitLevel?, string?>();
            foreach (var level in Enum.GetValues<UnitLevel>())
            {
                data.Add(level, null, level == UnitLevel.Central ? null : "People.UnitNeedsParent");
                foreach (var above in Enum.GetValues<UnitLevel>())
                {
                    data.Add(level, above, level > above ? null : "People.UnitLevelWrong");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_unit_stands_under_one_of_a_higher_level(UnitLevel level, UnitLevel? above, string? refusal) =>
        Assert.Equal(refusal, UnionUnit.WhyCannotPlace(level, above is { } given ? UnionUnit.Create("x", "Trên", given, null) : null)?.Code);

    [Fact]
    public void A_unit_ends_once_on_or_after_its_first_day()
    {
        var unit = Province("04", validFrom: Day);
        Assert.Equal(PeopleRefusals.UnitEndsBeforeItBegan(Day), unit.End(Day.AddDays(-1), null, 0));
        Assert.True(unit.IsValidOn(Day.AddYears(9)));
        Assert.Null(unit.End(Day, null, 0));
        Assert.Equal((true, false, false), (unit.IsValidOn(Day), unit.IsValidOn(Day.AddDays(1)), unit.IsValidOn(Day.AddDays(-1))));
        Assert.Equal(PeopleRefusals.UnitAlreadyEnded(Day), unit.End(Day.AddDays(9), null, 0));
        Assert.Equal(Day, unit.ValidTo);
    }

    [Fact]
    public void One_that_the_list_ended_is_given_its_heir_later_once_and_keeps_its_last_day()
    {
        var (unit, heir) = (Province("04"), Province("08"));
        unit.Close(Day, null);
        Assert.True(unit.LacksHeir);
        // What stayed below it stays there: it has ended already.
        Assert.Null(unit.End(Day.AddDays(30), heir, validBelow: 2));
        Assert.Equal((Day, heir.Id, false), (unit.ValidTo, unit.MergedIntoId, unit.LacksHeir));
        Assert.Equal(PeopleRefusals.UnitAlreadyEnded(Day), unit.End(Day, Province("11"), 0));
        Assert.False(heir.LacksHeir);
    }

    [Fact]
    public void What_is_below_goes_first()
    {
        var unit = Province("04");
        Assert.Equal(PeopleRefusals.UnitStillHasBelow(2), unit.End(Day, null, validBelow: 2));
        Assert.Null(unit.ValidTo);
        Assert.Null(unit.End(Day, null, validBelow: 0));
    }

    [Fact]
    public void It_is_taken_over_by_a_living_unit_outside_itself()
    {
        var (unit, other, ended) = (Province("04"), Province("08"), Province("11"));
        var below = UnionUnit.Create("01273", "Xã Thử", UnitLevel.Commune, unit);
        Assert.Null(ended.End(Day, null, 0));
        Assert.Equal(PeopleRefusals.UnitMergedWrongly, unit.End(Day, unit, 0));
        Assert.Equal(PeopleRefusals.UnitMergedWrongly, unit.End(Day, below, 0));
        Assert.Equal(PeopleRefusals.UnitMergedWrongly, unit.End(Day, ended, 0));
        Assert.Null(unit.End(Day, other, 0));
        Assert.Equal(other.Id, unit.MergedIntoId);
    }

    [Fact]
    public void Moved_with_everything_below_it()
    {
        var (from, to) = (Province("04"), Province("08"));
        var commune = UnionUnit.Create("01273", "Xã Thử", UnitLevel.Commune, from);
        var branch = UnionUnit.Create("ch-1", "Chi hội Thử", UnitLevel.Branch, commune);
        var other = UnionUnit.Create("01274", "Xã Khác", UnitLevel.Commune, from);
        var old = commune.Path;
        commune.Move(to);
        branch.Follow(old, commune.Path);
        other.Follow(old, commune.Path);
        Assert.Equal(("/TW/08/01273/", "/TW/08/01273/ch-1/", "/TW/04/01274/"), (commune.Path, branch.Path, other.Path));
        Assert.Equal((true, false), (to.Covers(branch), from.Covers(branch)));
        Assert.Equal(to.Id, commune.ParentId);
    }

    [Fact]
    public void A_code_that_begins_like_another_is_not_below_it() => Assert.False(Province("1").Covers(Province("12")));

    [Fact]
    public void A_role_in_a_unit_is_given_once_while_the_unit_lives_and_taken_back_once()
    {
        Assert.Null(UnitAppointment.WhyCannotAppoint(UnitRole.Officer, [], unitEnded: false));
        Assert.Null(UnitAppointment.WhyCannotAppoint(UnitRole.Officer, [UnitRole.Organizer], unitEnded: false));
        Assert.Equal(PeopleRefusals.AlreadyAppointed, UnitAppointment.WhyCannotAppoint(UnitRole.Officer, [UnitRole.Officer], unitEnded: false));
        Assert.Equal(PeopleRefusals.UnitEnded, UnitAppointment.WhyCannotAppoint(UnitRole.Officer, [], unitEnded: true));
        var now = new DateTime(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
        var given = UnitAppointment.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), UnitRole.Officer, null, now);
        Assert.Null(given.Revoke(Guid.CreateVersion7(), now.AddDays(1)));
        Assert.Equal(PeopleRefusals.AlreadyRevoked, given.Revoke(Guid.CreateVersion7(), now.AddDays(2)));
        Assert.Equal(now.AddDays(1), given.RevokedAt);
        Assert.Equal(["UnitRoleGiven", "UnitRoleRevoked"], ((IRaiseEvents)given).Events.Select(e => e.GetType().Name));
    }

    private UnionUnit Province(string code, DateOnly? validFrom = null) => UnionUnit.Create(code, $"Tỉnh {code}", UnitLevel.Province, _centre, validFrom);
}
