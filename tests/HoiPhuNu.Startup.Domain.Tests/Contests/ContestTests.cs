using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Contests;

public sealed class ContestTests
{
    private static readonly DateTime Closes = Plans.Closes;
    private static readonly DateTime Now = Plans.Before;

    [Fact]
    public void A_whole_draft_lacks_nothing_and_opens()
    {
        var contest = Plans.Draft();
        Assert.Empty(contest.LacksToOpen(1, Now));
        Assert.Null(contest.Open(1, Plans.Organizer, Now));
        Assert.Equal(ContestStatus.Open, contest.Status);
        Assert.Equal(Now, contest.OpenedAt);
        Assert.Contains(((IRaiseEvents)contest).Events, e => e is ContestOpened);
    }

    public static TheoryData<string> WhatADraftMayLack => ["Contests.NoTheme", "Contests.NoRules", "Contests.NoEntrantTypes", "Contests.NoSectors", "Contests.NoTracks", "Contests.NoDates", "Contests.ClosingInThePast", "Contests.NoRounds", "Contests.NoAwards", "Contests.NoContact", "Contests.BadPrefix", "Contests.ClosesBeforeItOpens"];

    [Theory]
    [MemberData(nameof(WhatADraftMayLack))]
    public void Each_thing_a_draft_lacks_is_named_and_keeps_it_shut(string code)
    {
        var plan = code switch
        {
            "Contests.NoTheme" => Plans.Whole with { Theme = " " },
            "Contests.NoRules" => Plans.Whole with { RulesMarkdown = "\n" },
            "Contests.NoEntrantTypes" => Plans.Whole with { EntrantTypes = EntrantTypes.None },
            "Contests.NoDates" => Plans.Whole with { ClosesAt = null },
            "Contests.ClosingInThePast" => Plans.Whole with { OpensAt = Now.AddDays(-9), ClosesAt = Now.AddMinutes(-1) },
            "Contests.ClosesBeforeItOpens" => Plans.Whole with { OpensAt = Closes.AddDays(1) },
            "Contests.NoContact" => Plans.Whole with { ContactPhone = "" },
            "Contests.BadPrefix" => Plans.Whole with { CodePrefix = "1" },
            _ => Plans.Whole,
        };
        var contest = Contest.Create("thi", plan, Plans.Host, Plans.Organizer, Now);
        if (code != "Contests.NoTracks")
        {
            Assert.Null(contest.SetTracks(["Bảng chung"], Plans.Organizer, Now));
        }

        if (code != "Contests.NoSectors")
        {
            Assert.Null(contest.SetSectors(["Khác"], Plans.Organizer, Now));
        }

        if (code != "Contests.NoRounds")
        {
            contest.AddRound("Vòng hồ sơ", 3, Closes.AddDays(9), DefaultRubric.Preliminary);
        }

        var awards = code == "Contests.NoAwards" ? 0 : 1;
        Assert.Equal([code], contest.LacksToOpen(awards, Now).Select(r => r.Code));
        Assert.Equal(code, contest.Open(awards, Plans.Organizer, Now)?.Code);
        Assert.Equal(ContestStatus.Draft, contest.Status);
        Assert.Null(contest.OpenedAt);
    }

    /// <summary>Every step of the state machine from every state: only the arrows of the picture go.</summary>
    public static TheoryData<ContestStatus, string, bool> Steps
    {
        get
        {
            var data = new TheoryData<ContestStatus, string, bool>();
            foreach (var from in Enum.GetValues<ContestStatus>())
            {
                data.Add(from, "open", from == ContestStatus.Draft);
                data.Add(from, "close", from == ContestStatus.Open);
                data.Add(from, "decide", from == ContestStatus.Closed);
                data.Add(from, "publish", from is ContestStatus.Decided or ContestStatus.Published);
                data.Add(from, "cancel", from is not (ContestStatus.Published or ContestStatus.Cancelled));
                data.Add(from, "change", from is ContestStatus.Draft or ContestStatus.Open);
                data.Add(from, "tracks", from is ContestStatus.Draft);
                data.Add(from, "sectors", from is ContestStatus.Draft);
                data.Add(from, "add a round", from is ContestStatus.Draft or ContestStatus.Open);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Only_the_steps_of_the_state_machine_go(ContestStatus from, string step, bool goes)
    {
        var contest = Plans.In(from);
        if (from == ContestStatus.Closed)
        {
            Plans.Walk(contest.Rounds[0], RoundStatus.Decided);
        }

        var late = Closes.AddDays(80);
        var refusal = step switch
        {
            "open" => contest.Open(1, Plans.Organizer, Now),
            "close" => contest.Close(null, late),
            "decide" => contest.Decide(Plans.Organizer, late),
            "publish" => contest.Publish(Plans.Organizer, late),
            "cancel" => contest.Cancel("Không đủ kinh phí", Plans.Organizer, late),
            "change" => contest.Change(Plans.Whole with { Summary = "Sửa lại" }, Plans.Organizer, Now),
            "tracks" => contest.SetTracks(["Bảng chung"], Plans.Organizer, Now),
            "sectors" => contest.SetSectors(["Khác"], Plans.Organizer, Now),
            _ => contest.WhyCannotAddRound(),
        };
        Assert.Equal(goes, refusal is null);
        if (!goes)
        {
            Assert.Equal(from, contest.Status);
        }
    }

    [Fact]
    public void What_stops_a_step_is_named()
    {
        var late = Closes.AddDays(80);
        Assert.Equal(ContestRefusals.NotADraft, Plans.In(ContestStatus.Open).Open(1, Plans.Organizer, Now));
        Assert.Equal(ContestRefusals.NotOpen, Plans.Draft().Close(null, late));
        Assert.Equal(ContestRefusals.StillTakingEntries(Closes), Plans.In(ContestStatus.Open).Close(null, Closes));
        Assert.Equal(ContestRefusals.NotClosed, Plans.In(ContestStatus.Open).Decide(Plans.Organizer, late));
        Assert.Equal(ContestRefusals.RoundsUndecided, Plans.In(ContestStatus.Closed).Publish(Plans.Organizer, late));
        Assert.Equal(ContestRefusals.AlreadyPublished, Plans.In(ContestStatus.Published).Cancel("Thôi", Plans.Organizer, late));
        Assert.Equal(ContestRefusals.Cancelled, Plans.In(ContestStatus.Cancelled).Cancel("Thôi", Plans.Organizer, late));
        Assert.Equal(ContestRefusals.Cancelled, Plans.In(ContestStatus.Cancelled).Change(Plans.Whole, Plans.Organizer, Now));
        Assert.Equal(ContestRefusals.AlreadyClosed, Plans.In(ContestStatus.Closed).Change(Plans.Whole, Plans.Organizer, Now));
        Assert.Equal(ContestRefusals.AlreadyOpen, Plans.In(ContestStatus.Open).SetTracks(["Một"], Plans.Organizer, Now));
    }

    [Fact]
    public void A_round_cannot_slip_into_a_closed_contest() =>
        Assert.Throws<InvalidOperationException>(() => Plans.In(ContestStatus.Closed).AddRound("Thêm", 3, null, DefaultRubric.Final));

    [Fact]
    public void Rounds_are_counted()
    {
        var contest = Plans.Draft();
        while (contest.Rounds.Count < Contest.MaxRounds)
        {
            Assert.Null(contest.WhyCannotAddRound());
            contest.AddRound("Vòng", 3, null, DefaultRubric.Final);
        }

        Assert.Equal("Contests.TooManyRounds", contest.WhyCannotAddRound()?.Code);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(59_999, true)] // 17:00:59.999
    [InlineData(60_000, false)] // 17:01
    public void The_closing_minute_counts_as_a_whole(int milliseconds, bool taken) =>
        Assert.Equal(taken, Plans.In(ContestStatus.Open).AcceptsEntriesAt(Closes.AddMilliseconds(milliseconds)));

    [Fact]
    public void Nothing_is_taken_before_it_opens_or_while_it_is_a_draft()
    {
        Assert.False(Plans.In(ContestStatus.Open).AcceptsEntriesAt(Plans.Opens.AddMilliseconds(-1)));
        Assert.True(Plans.In(ContestStatus.Open).AcceptsEntriesAt(Plans.Opens));
        Assert.False(Plans.Draft().AcceptsEntriesAt(Plans.Opens));
        Assert.False(Plans.In(ContestStatus.Cancelled).AcceptsEntriesAt(Plans.Opens));
    }

    /// <summary>A request that arrived at 17:00:59 and waited its turn while the clock closed the contest.</summary>
    [Fact]
    public void What_arrived_in_time_is_taken_even_after_the_contest_was_closed()
    {
        var contest = Plans.In(ContestStatus.Closed);
        Assert.True(contest.AcceptsEntriesAt(Closes.AddSeconds(59)));
        Assert.False(contest.AcceptsEntriesAt(Closes.AddSeconds(60)));
        Assert.False(Plans.In(ContestStatus.Decided).AcceptsEntriesAt(Closes));
    }

    [Theory]
    [InlineData(0, 59, false)]
    [InlineData(0, 60, false)]
    [InlineData(5, 59, false)] // still in time
    [InlineData(5, 60, true)]
    [InlineData(5, 359, true)]
    [InlineData(5, 360, false)]
    public void Grace_begins_after_the_closing_minute_and_ends(int minutes, int seconds, bool grace)
    {
        var contest = Plans.Draft(Plans.Whole with { GraceMinutes = minutes });
        Assert.Null(contest.Open(1, Plans.Organizer, Now));
        Assert.Equal(grace, contest.IsGraceAt(Closes.AddSeconds(seconds)));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(61, 60)]
    [InlineData(60, 60)]
    public void Grace_stays_within_its_bounds(int typed, int kept) => Assert.Equal(kept, Plans.Draft(Plans.Whole with { GraceMinutes = typed }).GraceMinutes);

    [Theory]
    [InlineData(0, false)]
    [InlineData(5 * 60 + 59, false)]
    [InlineData(6 * 60, true)]
    public void Nobody_closes_before_deadline_and_grace_are_over(int seconds, bool closes)
    {
        var contest = Plans.In(ContestStatus.Open);
        var refusal = contest.Close(Plans.Organizer, Closes.AddSeconds(seconds));
        Assert.Equal(closes, refusal is null);
        Assert.Equal(closes ? ContestStatus.Closed : ContestStatus.Open, contest.Status);
    }

    [Fact]
    public void Typed_seconds_do_not_count()
    {
        var contest = Plans.Draft(Plans.Whole with { ClosesAt = Closes.AddSeconds(42).AddTicks(7) });
        Assert.Equal(Closes, contest.ClosesAt);
        Assert.Null(contest.Change(Plans.Whole with { OpensAt = Plans.Opens.AddSeconds(59) }, Plans.Organizer, Now));
        Assert.Equal(Plans.Opens, contest.OpensAt);
    }

    [Fact]
    public void Dates_that_fall_into_the_same_minute_are_no_time_to_enter() =>
        Assert.Equal(ContestRefusals.ClosesBeforeItOpens, Plans.Draft().Change(Plans.Whole with { OpensAt = Closes, ClosesAt = Closes.AddSeconds(30) }, Plans.Organizer, Now));

    [Fact]
    public void The_season_is_the_year_in_Vietnam_in_which_it_opens()
    {
        // 23:30 on 31 December in London is the next year in Vietnam.
        var opens = new DateTime(2026, 12, 31, 23, 30, 0, DateTimeKind.Utc);
        Assert.Equal(2027, Plans.Draft(Plans.Whole with { OpensAt = opens, ClosesAt = opens.AddDays(30) }).Year);
    }

    [Fact]
    public void An_open_contest_keeps_its_code_opening_and_entrant_types()
    {
        var contest = Plans.In(ContestStatus.Open);
        Assert.Null(contest.Change(Plans.Whole with { CodePrefix = "KHAC", OpensAt = Plans.Opens.AddDays(-3), EntrantTypes = EntrantTypes.Cooperative, GraceMinutes = 0, Title = "Tên sửa lại" }, Plans.Organizer, Now));
        Assert.Equal("Tên sửa lại", contest.Title);
        Assert.Equal("ten sua lai", contest.TitleFolded);
        Assert.Equal("PNKN", contest.CodePrefix);
        Assert.Equal(Plans.Opens, contest.OpensAt);
        Assert.Equal(EntrantTypes.Individual | EntrantTypes.Group | EntrantTypes.Cooperative, contest.EntrantTypes);
        Assert.Equal(Contest.DefaultGraceMinutes, contest.GraceMinutes);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(0, null)]
    [InlineData(-1, "Contests.ClosingEarlier")]
    public void A_printed_deadline_may_move_later_never_earlier(int minutes, string? refusal)
    {
        var contest = Plans.In(ContestStatus.Open);
        Assert.Equal(refusal, contest.Change(Plans.Whole with { ClosesAt = Closes.AddMinutes(minutes) }, Plans.Organizer, Now)?.Code);
        Assert.Equal(refusal is null ? Closes.AddMinutes(minutes) : Closes, contest.ClosesAt);
    }

    [Fact]
    public void After_the_deadline_texts_may_still_be_put_right_and_the_deadline_only_move_ahead()
    {
        var late = Closes.AddMinutes(3);
        Assert.Null(Plans.In(ContestStatus.Open).Change(Plans.Whole with { ContactName = "Chị Hà" }, Plans.Organizer, late));
        Assert.Equal(ContestRefusals.ClosingInThePast, Plans.In(ContestStatus.Open).Change(Plans.Whole with { ClosesAt = Closes.AddMinutes(2) }, Plans.Organizer, late));
        Assert.Null(Plans.In(ContestStatus.Open).Change(Plans.Whole with { ClosesAt = Closes.AddDays(7) }, Plans.Organizer, late));
    }

    [Fact]
    public void An_open_contest_cannot_lose_what_it_needed_to_open()
    {
        string? Refused(ContestPlan plan) => Plans.In(ContestStatus.Open).Change(plan, Plans.Organizer, Now)?.Code;
        Assert.Equal("Contests.NoTheme", Refused(Plans.Whole with { Theme = "" }));
        Assert.Equal("Contests.NoRules", Refused(Plans.Whole with { RulesMarkdown = " " }));
        Assert.Equal("Contests.NoContact", Refused(Plans.Whole with { ContactPhone = "" }));
        Assert.Equal("Contests.NoDates", Refused(Plans.Whole with { ClosesAt = null }));
        Assert.Equal("Contests.NoTitle", Refused(Plans.Whole with { Title = " " }));
        Assert.Null(Plans.Draft().Change(new ContestPlan { Title = "Nháp", CodePrefix = "pn" }, Plans.Organizer, Now));
    }

    [Theory]
    [InlineData("pnkn", null)]
    [InlineData(" PN26 ", null)]
    [InlineData("P", "Contests.BadPrefix")]
    [InlineData("ĐN", "Contests.BadPrefix")]
    [InlineData("PN-KN", "Contests.BadPrefix")]
    [InlineData("PHUNUKHOI", "Contests.BadPrefix")]
    public void The_prefix_must_fit_an_entry_code(string prefix, string? refusal) =>
        Assert.Equal(refusal, Plans.Draft().Change(Plans.Whole with { CodePrefix = prefix }, Plans.Organizer, Now)?.Code);

    [Fact]
    public void A_track_that_keeps_its_name_or_is_renamed_in_place_keeps_its_id()
    {
        var contest = Plans.Draft();
        var (idea, project) = (contest.Tracks[0].Id, contest.Tracks[1].Id);
        Assert.Null(contest.SetTracks(["Bảng Dự án", "bảng ý tưởng"], Plans.Organizer, Now));
        Assert.Equal([project, idea], contest.Tracks.OrderBy(t => t.Order).Select(t => t.Id));

        Assert.Null(contest.SetTracks(["Bảng Dự án đã chạy", "Bảng Ý tưởng"], Plans.Organizer, Now));
        Assert.Equal([project, idea], contest.Tracks.OrderBy(t => t.Order).Select(t => t.Id));
        Assert.Equal("Bảng Dự án đã chạy", contest.Tracks.Single(t => t.Id == project).Name);

        Assert.Null(contest.SetTracks(["Bảng Ý tưởng", "Bảng Sinh viên", "Bảng Dự án đã chạy"], Plans.Organizer, Now));
        Assert.Equal(3, contest.Tracks.Count);
        Assert.Equal(idea, contest.Tracks.OrderBy(t => t.Order).First().Id);

        Assert.Null(contest.SetTracks([" ", "Một", "MỘT"], Plans.Organizer, Now));
        Assert.Equal(["Một"], contest.Tracks.Select(t => t.Name));
    }

    [Fact]
    public void Two_tracks_may_swap_names_and_a_name_fits_its_column()
    {
        var contest = Plans.Draft();
        var ids = contest.Tracks.OrderBy(t => t.Order).Select(t => t.Id).ToArray();
        Assert.Null(contest.SetTracks([contest.Tracks[1].Name, contest.Tracks[0].Name], Plans.Organizer, Now));
        Assert.Equal(ids.Reverse(), contest.Tracks.OrderBy(t => t.Order).Select(t => t.Id));

        Assert.Null(contest.SetSectors([new string('a', Sector.NameLength)], Plans.Organizer, Now));
        Assert.Equal("Contests.NameTooLong", contest.SetSectors([new string('a', Sector.NameLength + 1)], Plans.Organizer, Now)?.Code);
        Assert.Single(contest.Sectors);
    }

    [Fact]
    public void Deciding_waits_for_every_round()
    {
        var contest = Plans.In(ContestStatus.Closed, secondRound: true);
        Assert.Equal(ContestRefusals.RoundsUndecided, contest.Decide(Plans.Organizer, Closes.AddDays(80)));
        Plans.Walk(contest.Rounds[0], RoundStatus.Decided);
        Plans.Walk(contest.Rounds[1], RoundStatus.Locked);
        Assert.Equal(ContestRefusals.RoundsUndecided, contest.Decide(Plans.Organizer, Closes.AddDays(80)));
        Assert.Null(contest.Rounds[1].MoveTo(RoundStatus.Decided, Plans.Organizer, Closes.AddDays(80)));
        Assert.Null(contest.Decide(Plans.Organizer, Closes.AddDays(80)));
    }

    [Fact]
    public void A_correction_publishes_again_and_keeps_the_first_date()
    {
        var contest = Plans.In(ContestStatus.Published);
        var first = contest.PublishedAt;
        Assert.Null(contest.Publish(Plans.Organizer, Closes.AddDays(200)));
        Assert.Equal(first, contest.PublishedAt);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \n ", true)]
    [InlineData("Bão lũ, lùi sang quý sau", false)]
    public void Cancelling_needs_a_reason(string reason, bool refused)
    {
        var contest = Plans.In(ContestStatus.Open);
        Assert.Equal(refused ? ContestRefusals.ReasonMissing : null, contest.Cancel(reason, Plans.Organizer, Now));
        Assert.Equal(refused ? ContestStatus.Open : ContestStatus.Cancelled, contest.Status);
    }

    [Fact]
    public void Who_makes_a_contest_organizes_it()
    {
        var made = Assert.Single(Plans.Draft().Appointments);
        Assert.Equal((Plans.Organizer, ContestRole.Organizer), (made.PersonId, made.Role));
    }

    [Fact]
    public void Rounds_end_one_after_the_other_and_after_the_closing()
    {
        var contest = Plans.Draft(secondRound: true);
        Assert.Empty(contest.LacksToOpen(1, Now));
        var (first, last) = (contest.Rounds[0], contest.Rounds[1]);
        Assert.Null(last.Plan(last.Name, 3, null, first.ScoringClosesAt, Plans.Organizer, Now));
        Assert.Equal([ContestRefusals.RoundClosesTooEarly(last.Name, first.ScoringClosesAt!.Value)], contest.LacksToOpen(1, Now));
        Assert.Null(first.Plan(first.Name, 3, 12, Closes, Plans.Organizer, Now));
        Assert.Equal([ContestRefusals.RoundClosesTooEarly(first.Name, Closes)], contest.LacksToOpen(1, Now));
    }

    [Fact]
    public void Every_round_but_the_last_says_how_many_go_on()
    {
        var contest = Plans.Draft(secondRound: true);
        var first = contest.Rounds[0];
        Assert.Null(first.Plan(first.Name, 3, null, first.ScoringClosesAt, Plans.Organizer, Now));
        Assert.Equal([ContestRefusals.RoundNeedsAdvance(first.Name)], contest.LacksToOpen(1, Now));
        Assert.Equal([ContestRefusals.RoundNeedsAdvance(first.Name)], contest.LacksOf(first));
        Assert.Empty(contest.LacksOf(contest.Rounds[1]));
    }

    [Fact]
    public void Only_the_last_round_of_a_draft_goes_and_never_the_only_one()
    {
        var contest = Plans.Draft(secondRound: true);
        Assert.Equal(ContestRefusals.OnlyTheLastRound, contest.WhyCannotRemoveRound(contest.Rounds[0]));
        Assert.Null(contest.WhyCannotRemoveRound(contest.Rounds[1]));
        var one = Plans.Draft();
        Assert.Equal(ContestRefusals.OnlyTheLastRound, one.WhyCannotRemoveRound(one.Rounds[0]));
        var open = Plans.In(ContestStatus.Open, secondRound: true);
        Assert.Equal(ContestRefusals.AlreadyOpen, open.WhyCannotRemoveRound(open.Rounds[1]));
    }
}
