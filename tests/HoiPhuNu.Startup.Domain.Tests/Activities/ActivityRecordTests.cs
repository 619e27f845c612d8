using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Activities;

public class ActivityRecordTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 9);
    private static readonly Guid Officer = Guid.CreateVersion7(), Programme = Guid.CreateVersion7(), Other = Guid.CreateVersion7();
    private static readonly UnionUnit Commune = UnionUnit.Create("01", "Xã Thử", UnitLevel.Commune, null);

    private static readonly RecordDetails Class = new(
        RecordKind.TrainingClass, "KhoiNghiep", RecordState.Reached, Today, null, "Lớp bán hàng", "Nhà văn hóa", "", "",
        new RecordNumbers { People = 32, Women = 30, Turns = 64 }, [Programme]);

    [Fact]
    public void A_class_is_one_row_under_all_its_programmes()
    {
        var record = Kept(Class with { ProgrammeIds = [Programme, Other, Programme] });
        Assert.Equal([Programme, Other], record.Programmes.Select(p => p.ProgrammeId));
        Assert.Equal((1, 32, 30, 64), (record.Count, record.People, record.Women, record.Turns));
        Assert.Equal("lop ban hang", record.TitleFolded);
        Assert.Equal([typeof(RecordNoted)], ((IRaiseEvents)record).Events.Select(e => e.GetType()));
        Assert.Null(record.Change(Commune, "", Class with { ProgrammeIds = [Other] }, null, Officer, Now));
        Assert.Equal([Other], record.Programmes.Select(p => p.ProgrammeId));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_what_to_do()
    {
        Assert.Equal(ActivityRefusals.TopicUnknown, Why(Class with { Topic = "HTX" }));
        Assert.Equal(ActivityRefusals.TopicUnknown, Why(Class with { Kind = RecordKind.Figure, Topic = "" }));
        Assert.Equal(ActivityRefusals.TitleMissing, Why(Class with { Title = " " }));
        Assert.Equal(ActivityRefusals.UntilBeforeOn, Why(Class with { Until = Today.AddDays(-1) }));
        Assert.Equal(ActivityRefusals.DayInTheFuture, Why(Class with { On = Today.AddDays(1) }));
        Assert.Null(Why(Class with { On = Today.AddDays(1), State = RecordState.Planned }));
        Assert.Equal(ActivityRefusals.NumberNegative, Why(Numbers(n => n with { Women = -1 })));
        Assert.Equal(ActivityRefusals.FieldNotHere(RecordField.Members), Why(Numbers(n => n with { Members = 3 })));
        Assert.Equal(ActivityRefusals.FieldMissing(RecordKind.TrainingClass, RecordField.Count), Why(Numbers(n => n with { Count = null })));
        Assert.Null(Why(Numbers(n => n with { Count = null }) with { State = RecordState.Planned }));
        Assert.Equal(ActivityRefusals.NothingCounted, Why(Of(RecordKind.Standing, "HoNgheo", new RecordNumbers { Count = null })));
        Assert.Equal(ActivityRefusals.QuantityUnitMissing, Why(Of(RecordKind.ProductSale, "NongSan", new RecordNumbers { Quantity = 2_000_000 })));
        Assert.Null(Why(Of(RecordKind.ProductSale, "NongSan", new RecordNumbers { Quantity = 2_000_000, QuantityUnit = "tấn" })));
    }

    [Fact]
    public void No_number_is_beyond_what_can_be_added_up()
    {
        Assert.Null(Why(Numbers(n => n with { Amount = NumberRules.Max })));
        Assert.Equal(ActivityRefusals.NumberTooLarge(RecordKind.TrainingClass, RecordField.Amount), Why(Numbers(n => n with { Amount = NumberRules.Max + 1 })));
        RecordDetails Sold(long thousandths) => Of(RecordKind.ProductSale, "NongSan", new RecordNumbers { Quantity = thousandths, QuantityUnit = "tấn" });
        Assert.Null(Why(Sold(NumberRules.Max)));
        Assert.Equal(ActivityRefusals.NumberTooLarge(RecordKind.ProductSale, RecordField.Quantity), Why(Sold(NumberRules.Max + 1)));
    }

    [Theory]
    [InlineData(RecordField.Women, RecordField.People)]
    [InlineData(RecordField.People, RecordField.Turns)]
    [InlineData(RecordField.Minority, RecordField.People)]
    public void No_part_is_over_its_whole(RecordField part, RecordField whole)
    {
        var numbers = part switch
        {
            RecordField.Women => new RecordNumbers { People = 20, Women = 21 },
            RecordField.People => new RecordNumbers { Turns = 20, People = 21 },
            _ => new RecordNumbers { People = 20, Minority = 21 },
        };
        Assert.Equal(ActivityRefusals.PartOverWhole(RecordKind.TrainingClass, part, 21, whole, 20), Why(Class with { Numbers = numbers }));
    }

    [Theory]
    [InlineData(RecordKind.Achievement, "CoSoHoi", 12, null, 10, RecordField.Count)]
    [InlineData(RecordKind.Achievement, "CoSoHoi", 12, 9L, 10, RecordField.Count)]
    [InlineData(RecordKind.Achievement, "CoSoHoi", 10, 30L, 10, null)]
    [InlineData(RecordKind.Standing, "DuNoUyThac", null, 9_000_000_000L, 8_000_000_000L, RecordField.Amount)]
    [InlineData(RecordKind.Standing, "DuNoUyThac", null, 8_000_000_000L, 8_000_000_000L, null)]
    [InlineData(RecordKind.Standing, "HoNgheo", 30, null, 3, RecordField.Count)]
    [InlineData(RecordKind.Figure, "TY_LE_NU_CHU", 30, null, 3, RecordField.Count)]
    [InlineData(RecordKind.Figure, "TY_LE_NU_CHU", 3, null, 30, null)]
    [InlineData(RecordKind.Figure, "TY_LE", null, 9_000_000_000L, 8_000_000_000L, RecordField.Amount)]
    [InlineData(RecordKind.Figure, "TY_LE", 1, 9_000_000_000L, 8_000_000_000L, RecordField.Amount)]
    [InlineData(RecordKind.Figure, "TY_LE", 12, 9_000_000_000L, 20L, null)]
    [InlineData(RecordKind.Figure, "TY_LE", 30, 9_000_000_000L, 20L, RecordField.Count)]
    public void No_share_is_over_the_whole(RecordKind kind, string topic, int? count, long? amount, long whole, RecordField? over)
    {
        var refusal = NumberRules.WhyNot(Of(kind, topic, new RecordNumbers { Count = count, Amount = amount, Whole = whole }));
        Assert.Equal(over is { } field ? ActivityRefusals.PartOverWhole(kind, field, field == RecordField.Count ? count!.Value : amount!.Value, RecordField.Whole, whole) : null, refusal);
    }

    [Fact]
    public void Groups_overlap_and_are_never_made_to_add_up()
    {
        var households = new RecordNumbers { Count = 1129, Minority = 579, FemaleHeaded = 1000 };
        Assert.Null(Why(Of(RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, households) with { State = RecordState.Expected }));
        Assert.Equal(
            ActivityRefusals.PartOverWhole(RecordKind.CollectiveEntity, RecordField.Minority, 12, RecordField.Members, 9),
            Why(Of(RecordKind.CollectiveEntity, RecordTopics.Cooperative, new RecordNumbers { Members = 9, Minority = 12 })));
    }

    [Fact]
    public void A_record_is_of_a_unit_that_was_there()
    {
        var late = UnionUnit.Create("02", "Xã Mới", UnitLevel.Commune, null, validFrom: new DateOnly(2026, 3, 10));
        var gone = UnionUnit.Create("03", "Xã Cũ", UnitLevel.Commune, null);
        gone.Close(new DateOnly(2025, 6, 30), Commune);
        Assert.Equal(ActivityRefusals.UnitNotYet(new DateOnly(2026, 3, 10)), ActivityRecord.WhyNot(late, "", Class, Today));
        Assert.Equal(ActivityRefusals.UnitEnded(new DateOnly(2025, 6, 30), "Xã Thử"), ActivityRecord.WhyNot(gone, "Xã Thử", Class, Today));
        Assert.Null(ActivityRecord.WhyNot(gone, "Xã Thử", Class with { On = new DateOnly(2025, 6, 30) }, Today));
        Assert.Equal(ActivityRefusals.UnitEnded(new DateOnly(2025, 6, 30), "Xã Thử"), Kept(Class).Change(gone, "Xã Thử", Class, null, Officer, Now));
    }

    [Fact]
    public void What_is_taken_out_says_why_and_stays_out()
    {
        var record = Kept(Class);
        Assert.Equal(ActivityRefusals.ReasonMissing, record.Remove(" ", Officer, Now));
        Assert.Null(record.Remove("Ghi hai lần", Officer, Now));
        Assert.Equal((Now, "Ghi hai lần"), (record.RemovedAt, record.RemovedReason));
        Assert.Equal(ActivityRefusals.AlreadyRemoved, record.Remove("Nữa", Officer, Now));
        Assert.Equal(ActivityRefusals.AlreadyRemoved, record.Change(Commune, "", Class, null, Officer, Now));
        Assert.Equal(ActivityRefusals.AlreadyRemoved, record.CallRoll([Line("Nông Thị Hường")], Officer, Now));
        Assert.Equal(ActivityRefusals.AlreadyRemoved, record.DropRoll(Officer, Now));
    }

    [Fact]
    public void A_roll_call_counts_people_and_turns_in_place_of_what_was_typed()
    {
        var record = Kept(Class);
        Assert.Null(record.CallRoll([Line("Nông Thị Hường", 1994), Line("Bàn Mùi Ghến") with { Sessions = 3 }, Line("Hoàng Văn Sơn") with { IsWoman = false }], Officer, Now));
        Assert.Equal((3, 2, 5, true), (record.People, record.Women, record.Turns, record.HasRollCall));
        var kept = record.Attendees[0].Id;

        // Saved again with one line more: who stood there stays the same row.
        Assert.Null(record.CallRoll([Line("Nông Thị Hường", 1994), Line("Lý Thị Xuân")], Officer, Now));
        Assert.Equal((2, 2, 2), (record.People, record.Women, record.Turns));
        Assert.Equal(kept, record.Attendees[0].Id);

        // What is typed beside the list is not asked.
        Assert.Null(record.Change(Commune, "", Numbers(n => n with { People = null, Women = null, Turns = null }), null, Officer, Now));
        Assert.Equal(2, record.People);
        Assert.Equal(ActivityRefusals.PartOverWhole(RecordKind.TrainingClass, RecordField.Poor, 3, RecordField.People, 2), record.Change(Commune, "", Numbers(n => n with { Poor = 3 }), null, Officer, Now));

        Assert.Null(record.DropRoll(Officer, Now));
        Assert.Equal((2, false, 0), (record.People, record.HasRollCall, record.Attendees.Count));
    }

    [Fact]
    public void A_list_that_cannot_be_is_refused()
    {
        var record = Kept(Class);
        Assert.Equal(ActivityRefusals.RollCallNotHere, Kept(Of(RecordKind.Visit, "Tham", new RecordNumbers())).CallRoll([Line("Nông Thị Hường")], Officer, Now));
        Assert.Equal(ActivityRefusals.RollCallEmpty, record.CallRoll([], Officer, Now));
        Assert.Equal(ActivityRefusals.AttendeeNameMissing, record.CallRoll([Line(" ")], Officer, Now));
        Assert.Equal(ActivityRefusals.TooManyAttendees(1000), record.CallRoll([.. Enumerable.Range(0, 1001).Select(i => Line($"Chị {i}"))], Officer, Now));

        // The line as it is counted in the text, past a heading and those ticked off before it; who has no line is named.
        AttendeeLine ticked = Line("Lò Thị Đào") with { PersonId = Guid.CreateVersion7() }, first = Line("Nông Thị Hường", 2010) with { Number = 3 };
        Assert.Equal(ActivityRefusals.AttendeeTooYoung(5, "Bé Na", 2010), record.CallRoll([ticked, first, Line("Bé Na", 2011) with { Number = 5 }], Officer, Now));
        Assert.Equal(ActivityRefusals.AttendeeTwice(6, 3, "nông thị hường"), record.CallRoll([ticked, first, Line("nông thị hường", 2010) with { Number = 6 }], Officer, Now));
        Assert.Equal(new Refusal("Activities.TickedTooYoung", "Lò Thị Đào", 2010), record.CallRoll([ticked with { BirthYear = 2011 }], Officer, Now));
        Assert.Equal(new Refusal("Activities.NamedTwice", "lò thị đào"), record.CallRoll([ticked, ticked with { Name = "lò thị đào" }], Officer, Now));
        Assert.Null(record.CallRoll([Line("Nông Thị Hường", 1994), Line("Nông Thị Hường", 1960)], Officer, Now));
        var minority = Kept(Numbers(n => n with { Minority = 20 }));
        Assert.Equal(ActivityRefusals.PartOverWhole(RecordKind.TrainingClass, RecordField.Minority, 20, RecordField.People, 1), minority.CallRoll([Line("Nông Thị Hường")], Officer, Now));
    }

    [Fact]
    public void A_plan_becomes_a_result_by_who_came_and_not_before_its_day()
    {
        var planned = Numbers(n => n with { Count = null }) with { State = RecordState.Planned };
        var early = Kept(planned with { On = Today.AddDays(1) });
        Assert.Equal(ActivityRefusals.RollCallTooEarly(Today.AddDays(1)), early.WhyCannotCallRoll(Today));
        Assert.Equal(ActivityRefusals.RollCallTooEarly(Today.AddDays(1)), early.CallRoll([Line("Nông Thị Hường")], Officer, Now));

        // Nor does what has a list become a plan again.
        var called = Kept(Class);
        Assert.Null(called.CallRoll([Line("Nông Thị Hường")], Officer, Now));
        Assert.Equal(ActivityRefusals.RollCallStands, called.Change(Commune, "", Class with { State = RecordState.Planned }, null, Officer, Now));
        Assert.Equal((RecordState.Planned, false), (early.State, early.HasRollCall));

        foreach (var state in new[] { RecordState.Planned, RecordState.Expected })
        {
            var record = Kept(planned with { State = state, Numbers = planned.Numbers with { Count = state == RecordState.Planned ? null : 2 } });
            Assert.Null(record.CallRoll([Line("Nông Thị Hường")], Officer, Now));
            Assert.Equal((RecordState.Reached, state == RecordState.Planned ? 1 : 2, 1), (record.State, record.Count, record.People));
            Assert.Equal(state, Told<RollCallTaken>(record).StateBefore);
        }

        var recognised = Kept(Class with { State = RecordState.Recognised });
        Assert.Null(recognised.CallRoll([Line("Nông Thị Hường")], Officer, Now));
        Assert.Equal((RecordState.Recognised, null), (recognised.State, Told<RollCallTaken>(recognised).StateBefore));
    }

    [Fact]
    public void What_changed_is_told_from_what_to_what_and_by_whom()
    {
        var (record, lead, later) = (Kept(Class), Guid.CreateVersion7(), Now.AddHours(1));
        Assert.Equal((null, null), (record.ChangedById, record.ChangedAt));
        var other = UnionUnit.Create("04", "Xã Bên", UnitLevel.Commune, null);
        Assert.Null(record.Change(other, "", Numbers(n => n with { People = 320, Turns = 640, Minority = 0 }) with { State = RecordState.Recognised, On = Today.AddDays(-1), Topic = "SoHoa", ProgrammeIds = [Other] }, null, lead, later));
        var told = Told<RecordChanged>(record);
        Assert.Equal([new(RecordField.Turns, 64, 640), new(RecordField.People, 32, 320), new(RecordField.Minority, null, 0)], told.Numbers);
        Assert.Equal((Commune.Id, other.Id, RecordState.Reached, RecordState.Recognised, Today), (told.UnitBefore, told.UnitId, told.StateBefore, told.State, told.OnBefore));
        Assert.Equal((true, true, false, false, false), (told.TopicChanged, told.ProgrammesChanged, told.UntilChanged, told.WomanChanged, told.QuantityUnitChanged));
        Assert.Equal((lead, later), (record.ChangedById, record.ChangedAt));

        var same = Kept(Class);
        Assert.Null(same.Change(Commune, "", Class, null, Officer, Now));
        var nothing = Told<RecordChanged>(same);
        Assert.Equal((null, null, null, 0), (nothing.UnitBefore, nothing.State, nothing.OnBefore, nothing.Numbers.Count));

        // A list that is let go is told as that, and only where there is one.
        Assert.Null(same.DropRoll(Officer, Now));
        Assert.Empty(((IRaiseEvents)same).Events.OfType<RollCallDropped>());
        Assert.Null(same.CallRoll([Line("Nông Thị Hường"), Line("Lý Thị Xuân")], Officer, Now));
        Assert.Null(same.DropRoll(Officer, Now));
        Assert.Equal(2, Told<RollCallDropped>(same).People);
    }

    [Fact]
    public void A_line_of_a_file_is_known_again_wherever_it_was_moved_by_hand()
    {
        var other = UnionUnit.Create("04", "Xã Bên", UnitLevel.Commune, null);
        var record = ActivityRecord.Keep(Commune, "", Class, null, "m:1", Officer, Now).Record!;
        Assert.Null(record.Change(Commune, "", Class with { Place = "Chợ" }, null, Officer, Now));
        Assert.Equal(("m:1", true), (record.ImportKey, record.IsImported));
        Assert.Null(record.Change(other, "", Class, null, Officer, Now));
        Assert.Equal(("m:1", true), (record.ImportKey, record.IsImported));
        Assert.False(Kept(Class).IsImported);
    }

    [Fact]
    public void Every_kind_has_a_shape_and_its_topics_fit()
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            Assert.Subset(RecordShape.Of(kind).Fields.ToHashSet(), RecordShape.Of(kind).Needed.ToHashSet());
            Assert.All(RecordTopics.Of(kind), topic => Assert.True(RecordTopics.Fits(kind, topic) && topic.Length <= ActivityRecord.TopicLength));
        }
    }

    private static ActivityRecord Kept(RecordDetails details)
    {
        var (record, refusal) = ActivityRecord.Keep(Commune, "", details, null, null, Officer, Now);
        Assert.Null(refusal);
        return record!;
    }

    private static Refusal? Why(RecordDetails details) => ActivityRecord.Keep(Commune, "", details, null, null, Officer, Now).Refusal;

    private static RecordDetails Numbers(Func<RecordNumbers, RecordNumbers> change) => Class with { Numbers = change(Class.Numbers) };

    private static RecordDetails Of(RecordKind kind, string topic, RecordNumbers numbers) => Class with { Kind = kind, Topic = topic, Numbers = numbers };

    private static T Told<T>(ActivityRecord record) => Assert.Single(((IRaiseEvents)record).Events.OfType<T>());

    private static AttendeeLine Line(string name, int? year = null) => new(name, year, "", true, null, 1);
}
