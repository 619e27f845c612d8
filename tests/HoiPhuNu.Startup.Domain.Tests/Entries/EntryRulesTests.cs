using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Domain.Tests.Contests;

namespace HoiPhuNu.Startup.Domain.Tests.Entries;

/// <summary>Every rule of an entry both ways: when it is kept and when it is broken.</summary>
public sealed class EntryRulesTests
{
    private static readonly DateTime Opens = new(2026, 3, 1, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Closes = new(2026, 3, 31, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Now = Opens.AddDays(3);

    private static readonly Guid Secretary = Guid.CreateVersion7();
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly Guid OfficerUnit = Guid.CreateVersion7();

    private readonly Person _woman = Person.Create("Bàn Mùi Thử", Opens, "+84900000001", unitId: Guid.CreateVersion7());
    private readonly Contest _contest = Open();

    [Fact]
    public void A_contest_is_entered_only_while_it_takes_entries_and_by_nobody_who_works_in_it()
    {
        Assert.Null(Entry.WhyCannotStart(_contest, worksInContest: false, Now));
        Assert.Null(Entry.WhyCannotStart(_contest, worksInContest: false, Closes.AddSeconds(59)));
        Assert.Equal("Entries.WorksInContest", Entry.WhyCannotStart(_contest, worksInContest: true, Now)?.Code);
        Assert.Equal("Entries.NotOpenYet", Entry.WhyCannotStart(_contest, worksInContest: false, Opens.AddSeconds(-1))?.Code);

        // Grace is for what was begun in time.
        Assert.Equal("Entries.DeadlinePassed", Entry.WhyCannotStart(_contest, worksInContest: false, Closes.AddMinutes(1))?.Code);
    }

    [Fact]
    public void A_draft_or_cancelled_contest_is_not_entered()
    {
        Assert.Equal(new Refusal("Entries.NotOpenYet", Opens), Entry.WhyCannotStart(Plans.Draft(Plans.Whole with { OpensAt = Opens, ClosesAt = Closes }), worksInContest: false, Now));
        Assert.Equal(new Refusal("Entries.NotOpenYet"), Entry.WhyCannotStart(Plans.Draft(Plans.Whole with { OpensAt = null, ClosesAt = null }), worksInContest: false, Now));
        Assert.Null(_contest.Cancel("Thiên tai", Secretary, Now));
        Assert.Equal(EntryRefusals.ContestCancelled, Entry.WhyCannotStart(_contest, worksInContest: false, Now));
    }

    [Fact]
    public void What_there_is_only_one_of_is_chosen_for_her()
    {
        var one = Open(tracks: ["Bảng chung"], types: EntrantTypes.Individual);
        var entry = Entry.Start(one, _woman, Now);
        Assert.Equal((one.Tracks[0].Id, EntrantTypes.Individual), (entry.Draft.TrackId, entry.Draft.EntrantType));
        var several = Start();
        Assert.Equal((null, EntrantTypes.None), (several.Draft.TrackId, several.Draft.EntrantType));
    }

    [Fact]
    public void Her_commune_is_taken_over_a_province_is_no_home()
    {
        var province = UnionUnit.Create("04", "Tỉnh Thử", UnitLevel.Province, null);
        var commune = UnionUnit.Create("0401", "Xã Thử", UnitLevel.Commune, province);
        var villager = Person.Create("A Thị Xã", Opens, unitId: commune.Id);
        var official = Person.Create("B Thị Tỉnh", Opens, unitId: province.Id);
        var hers = Entry.Start(_contest, villager, Now, home: commune).DraftDetails;
        Assert.Equal((province.Id, commune.Id), (hers.ProvinceId, hers.CommuneId));
        Assert.Null(Entry.Start(_contest, official, Now, home: province).DraftDetails.CommuneId);
    }

    [Theory]
    [InlineData(-1, true, false)]
    [InlineData(59, true, false)]
    [InlineData(60, true, true)]
    [InlineData(359, true, true)]
    [InlineData(360, false, false)]
    public void The_closing_minute_counts_whole_grace_is_marked_then_the_door_is_shut(int seconds, bool taken, bool inGrace)
    {
        var entry = Complete();
        var refusal = entry.Submit("THU26-2345-67", "hash", _woman.Id, Closes.AddSeconds(seconds));
        Assert.Equal(taken ? null : "Entries.DeadlinePassed", refusal?.Code);
        Assert.Equal(taken ? inGrace : null, entry.Versions.SingleOrDefault()?.InGrace);
    }

    [Fact]
    public void An_incomplete_draft_is_not_submitted()
    {
        var entry = Start();
        Assert.Equal("Entries.FieldMissing", entry.Submit("THU26-2345-67", "hash", _woman.Id, Now)?.Code);
        Assert.Equal((EntryStatus.Draft, null), (entry.Status, entry.Code));
    }

    [Fact]
    public void Submitting_the_same_again_changes_nothing_and_a_change_makes_a_new_version_under_the_same_code()
    {
        var entry = Submitted();
        Assert.Null(entry.Submit("OTHER", "other", _woman.Id, Now.AddMinutes(1)));
        Assert.Equal((1, "THU26-2345-67"), (entry.SubmittedVersion, entry.Code));
        Assert.Null(entry.SaveDraft(d => d with { Title = "Tên mới" }, _woman.Id, Now.AddMinutes(2)));
        Assert.True(entry.DraftDiffers);
        Assert.NotEqual("Tên mới", entry.Title);
        Assert.Null(entry.Submit("OTHER", "other", _woman.Id, Now.AddMinutes(3)));
        Assert.Equal((2, "THU26-2345-67", "Tên mới"), (entry.SubmittedVersion, entry.Code, entry.Title));
        Assert.NotEqual("Tên mới", entry.Versions[0].Content.Title);
    }

    [Fact]
    public void A_page_saved_unchanged_is_no_change()
    {
        var entry = Submitted();
        var savedAt = entry.DraftSavedAt;
        Assert.Null(entry.SaveDraft(d => d with { Team = [.. d.Team], Finance = [.. d.Finance] }, _woman.Id, Now.AddHours(1)));
        Assert.Equal((false, savedAt), (entry.DraftDiffers, entry.DraftSavedAt));
    }

    [Fact]
    public void Thrown_away_changes_leave_the_version_that_counts()
    {
        var entry = Submitted();
        var title = entry.Draft.Title;
        Assert.Equal("Entries.NotSubmitted", Complete().DiscardChanges(_woman.Id, Now)?.Code);
        entry.SaveDraft(d => d with { Title = "Thôi không" }, _woman.Id, Now.AddMinutes(1));
        Assert.Null(entry.DiscardChanges(_woman.Id, Now.AddMinutes(2)));
        Assert.Equal((title, false), (entry.Draft.Title, entry.DraftDiffers));
    }

    [Fact]
    public void Sensitive_answers_stand_only_with_their_own_consent()
    {
        var entry = Start();
        Assert.Equal("Entries.SensitiveNeedsConsent", entry.SaveDetails(d => d with { Ethnicity = "09" }, _woman.Id, Now)?.Code);
        Assert.Equal("Entries.SensitiveNeedsConsent", entry.SaveSensitive("09", null, [], consent: false, _woman.Id, Now)?.Code);
        Assert.False(entry.DraftDetails.HasSensitive);
        Assert.Null(entry.SaveSensitive("09", HouseholdClass.Poor, ["SingleMother"], consent: true, _woman.Id, Now));
        Assert.True(entry.DraftDetails.HasSensitive);
        Assert.Null(entry.SavePledges(entry.DraftPledges with { ConsentSensitive = false }, _woman.Id, Now));
        Assert.False(entry.DraftDetails.HasSensitive);
    }

    [Fact]
    public void Help_needs_a_note_of_consent_and_another_person_and_begins_once()
    {
        var entry = Start();
        Assert.Equal("Entries.ConsentMissing", entry.BeHelpedBy(Officer, OfficerUnit, ConsentWay.Phone, " ", Now)?.Code);
        Assert.Equal("Entries.HelpsHerself", entry.BeHelpedBy(_woman.Id, OfficerUnit, ConsentWay.Phone, "Gọi", Now)?.Code);
        Assert.Null(entry.BeHelpedBy(Officer, OfficerUnit, ConsentWay.Phone, "Gọi", Now));
        Assert.Equal("Entries.HelpsAlready", entry.BeHelpedBy(Officer, OfficerUnit, ConsentWay.Phone, "Gọi", Now)?.Code);
        var help = Assert.Single(entry.Assistances);
        Assert.Null(entry.EndHelp(help.Id, _woman.Id, Now.AddDays(1)));
        Assert.Equal("Entries.HelpEnded", entry.EndHelp(help.Id, _woman.Id, Now.AddDays(1))?.Code);
        Assert.Null(entry.BeHelpedBy(Officer, OfficerUnit, ConsentWay.InPerson, "Gặp lại", Now.AddDays(2)));
    }

    [Fact]
    public void Nobody_begins_to_help_with_what_is_withdrawn_or_disqualified_but_with_what_is_returned()
    {
        var (withdrawn, disqualified, returned) = (Submitted(), Submitted(), Submitted());
        withdrawn.Withdraw(null, _woman.Id, Now);
        disqualified.Disqualify("Sao chép", Secretary, Now);
        returned.Return("Bổ sung", Now.AddDays(9), Secretary, Now);
        Assert.Equal(EntryRefusals.Withdrawn, withdrawn.BeHelpedBy(Officer, OfficerUnit, ConsentWay.Phone, "Gọi", Now));
        Assert.Equal(EntryRefusals.Disqualified, disqualified.BeHelpedBy(Officer, OfficerUnit, ConsentWay.Phone, "Gọi", Now));
        Assert.Empty(withdrawn.Assistances.Concat(disqualified.Assistances));
        Assert.Null(returned.BeHelpedBy(Officer, OfficerUnit, ConsentWay.Phone, "Gọi", Now));
        var help = Assert.Single(returned.Assistances);
        Assert.Equal((Officer, OfficerUnit, ConsentWay.Phone, "Gọi", Now), (help.HelperId, help.HelperUnitId, help.Consent, help.Note, help.At));
        Assert.Equal(EntryRefusals.HelpEnded, returned.EndHelp(Guid.CreateVersion7(), _woman.Id, Now));
    }

    [Fact]
    public void What_a_helper_types_stands_with_her_help_and_in_the_audit_once_a_piece()
    {
        var entry = Start();
        entry.BeHelpedBy(Officer, OfficerUnit, ConsentWay.Phone, "Gọi", Now);
        var help = entry.Assistances[0];
        entry.SaveDraft(d => d with { Title = "Một" }, Officer, Now.AddMinutes(1), "y-tuong");
        entry.SaveDraft(d => d with { Title = "Hai" }, Officer, Now.AddMinutes(2), "y-tuong");
        entry.SaveDraft(d => d with { Need = "Ba" }, Officer, Now.AddMinutes(3), "ly-do");
        entry.SaveDraft(d => d with { Need = "Bốn" }, _woman.Id, Now.AddMinutes(4), "ly-do");
        Assert.Equal(["ly-do", "y-tuong"], help.Typed.Select(t => t.Page));
        Assert.Equal(2, ((IRaiseEvents)entry).Events.OfType<EntryTypedByHelper>().Count());
        Assert.Equal(_woman.Id, entry.DraftSavedById);
    }

    [Fact]
    public void Screening_takes_a_reason_where_somebody_has_to_act_on_it()
    {
        Assert.Equal("Entries.NotSubmitted", Complete().MarkValid(Secretary, Now)?.Code);
        Assert.Null(Submitted().MarkValid(Secretary, Now));
        Assert.Equal("Entries.ReasonMissing", Submitted().MarkInvalid(" ", Secretary, Now)?.Code);
        Assert.Null(Submitted().MarkInvalid("Sai đối tượng", Secretary, Now));
        Assert.Equal("Entries.ReasonMissing", Submitted().Return("", Now.AddDays(7), Secretary, Now)?.Code);
        Assert.Equal("Entries.ReturnDateInThePast", Submitted().Return("Bổ sung", Now, Secretary, Now)?.Code);
        Assert.Equal("Entries.ReasonMissing", Submitted().Disqualify("", Secretary, Now)?.Code);
        Assert.Null(Submitted().Disqualify("Sao chép", Secretary, Now));
    }

    [Fact]
    public void A_returned_entry_is_hers_until_its_date_and_the_secretary_s_after_it()
    {
        var entry = Submitted();
        var after = Closes.AddDays(1);
        var until = Closes.AddDays(7);
        Assert.Null(entry.Return("Ghi rõ khách hàng", until, Secretary, after));
        Assert.Equal(until, entry.LastMinute);
        Assert.Null(entry.WhyCannotEdit(until.AddSeconds(59)));
        Assert.Equal("Entries.WithTheEntrant", entry.MarkValid(Secretary, until.AddSeconds(59))?.Code);
        Assert.Equal("Entries.DeadlinePassed", entry.WhyCannotEdit(until.AddSeconds(60))?.Code);
        Assert.Null(entry.MarkValid(Secretary, until.AddSeconds(60)));
    }

    [Fact]
    public void A_cancelled_contest_takes_nothing_more_not_even_what_was_returned()
    {
        var (draft, returned) = (Complete(), Submitted());
        Assert.Null(returned.Return("Bổ sung", Now.AddDays(9), Secretary, Now));
        Assert.Null(_contest.Cancel("Thiên tai", Secretary, Now));
        Assert.Equal("Entries.ContestCancelled", draft.WhyCannotEdit(Now)?.Code);
        Assert.Equal("Entries.ContestCancelled", returned.WhyCannotEdit(Now)?.Code);
    }

    [Fact]
    public void Every_way_of_typing_stops_when_the_door_is_shut_and_keeps_what_stands()
    {
        var entry = Submitted();
        var before = (entry.Draft, entry.DraftDetails, entry.DraftPledges, entry.DraftSavedAt);
        var late = Closes.AddMinutes(6);
        var shut = EntryRefusals.DeadlinePassed(Closes);
        Assert.Equal(shut, entry.SaveDraft(d => d with { Title = "Muộn" }, _woman.Id, late));
        Assert.Equal(shut, entry.SaveDetails(d => d with { Hamlet = "Muộn" }, _woman.Id, late));
        Assert.Equal(shut, entry.SaveSensitive("09", null, [], consent: true, _woman.Id, late));
        Assert.Equal(shut, entry.SavePledges(entry.DraftPledges with { ConsentMedia = true }, _woman.Id, late));
        Assert.Equal(shut, entry.DiscardChanges(_woman.Id, late));
        Assert.Equal(before, (entry.Draft, entry.DraftDetails, entry.DraftPledges, entry.DraftSavedAt));

        // A second before it was open, for each of them.
        var last = late.AddSeconds(-1);
        Assert.Null(entry.SaveDraft(d => d with { Title = "Kịp" }, _woman.Id, last));
        Assert.Null(entry.SaveDetails(d => d with { Hamlet = "Kịp" }, _woman.Id, last));
        Assert.Null(entry.SaveSensitive("09", null, [], consent: true, _woman.Id, last));
        Assert.Null(entry.SavePledges(entry.DraftPledges with { ConsentMedia = true }, _woman.Id, last));
        Assert.Null(entry.DiscardChanges(_woman.Id, last));
    }

    [Fact]
    public void Consents_are_dated_when_they_change_and_only_then()
    {
        var entry = Complete();
        var first = entry.DraftPledges.At;
        Assert.Null(entry.SavePledges(entry.DraftPledges with { At = null }, _woman.Id, Now.AddHours(1)));
        Assert.Equal(first, entry.DraftPledges.At);
        Assert.Null(entry.SavePledges(entry.DraftPledges with { ConsentZalo = true }, _woman.Id, Now.AddHours(2)));
        Assert.Equal(Now.AddHours(2), entry.DraftPledges.At);
    }

    /// <summary>What a decided and a published contest still lets happen to an entry: only disqualification.</summary>
    [Theory]
    [InlineData(ContestStatus.Decided)]
    [InlineData(ContestStatus.Published)]
    public void Once_results_are_decided_an_entry_stays_as_it_is(ContestStatus status)
    {
        var (entry, draft) = (Submitted(), Complete());
        Assert.Null(entry.MarkValid(Secretary, Now));
        Assert.Null(entry.WhyCannotWithdraw());
        Finish(status);
        Assert.Equal(EntryRefusals.ResultsDecided, entry.Withdraw("Bận", _woman.Id, Closes.AddDays(40)));
        Assert.Equal(EntryRefusals.ResultsDecided, entry.MarkInvalid("Sai đối tượng", Secretary, Closes.AddDays(40)));
        Assert.Equal(EntryRefusals.ResultsDecided, entry.Return("Bổ sung", Closes.AddDays(50), Secretary, Closes.AddDays(40)));
        Assert.Equal(EntryRefusals.ResultsDecided, entry.MarkValid(Secretary, Closes.AddDays(40)));
        Assert.Equal(EntryStatus.Valid, entry.Status);

        // Even with an instant that was in time.
        Assert.Equal(EntryRefusals.DeadlinePassed(Closes), draft.WhyCannotEdit(Now));
        Assert.Null(entry.Disqualify("Sao chép", Secretary, Closes.AddDays(40)));
    }

    [Fact]
    public void What_was_found_valid_stays_so_once_judging_has_begun()
    {
        var (valid, late, wrong) = (Submitted(), Submitted(), Submitted());
        Assert.Null(valid.MarkValid(Secretary, Now));
        Assert.Null(wrong.MarkInvalid("Sai đối tượng", Secretary, Now));
        Assert.Null(valid.WhyCannotScreen(Now));
        Plans.Walk(_contest.Rounds[0], RoundStatus.Assigning);
        Assert.Equal(EntryRefusals.BeingJudged, valid.MarkInvalid("Sai đối tượng", Secretary, Now));
        Assert.Equal(EntryRefusals.BeingJudged, valid.Return("Bổ sung", Now.AddDays(9), Secretary, Now));
        Assert.Equal(EntryStatus.Valid, valid.Status);
        Assert.Null(late.MarkValid(Secretary, Now));
        Assert.Null(wrong.MarkValid(Secretary, Now));
        Assert.Null(valid.Disqualify("Sao chép", Secretary, Now));
    }

    [Fact]
    public void A_decision_of_screening_replaces_the_one_before_and_a_new_submission_clears_it()
    {
        var entry = Submitted();
        Assert.Null(entry.Return(" Bổ sung vốn ", Now.AddDays(9), Secretary, Now));
        Assert.Equal((EntryStatus.Returned, "Bổ sung vốn", Secretary, Now), (entry.Status, entry.Reason, entry.ScreenedById, entry.ScreenedAt));
        Assert.False(entry.IsSubmittedAsTyped);

        // Without a change too: she says that it is right as it stands.
        Assert.Null(entry.Submit("OTHER", "hash", _woman.Id, Now.AddDays(1)));
        Assert.Equal((EntryStatus.Submitted, null, null, 2), (entry.Status, entry.Reason, entry.ReturnedUntil, entry.SubmittedVersion));
        Assert.False(entry.Versions[1].InGrace);
        Assert.Null(entry.MarkInvalid("Sai đối tượng", Secretary, Now.AddDays(2)));
        Assert.Null(entry.MarkValid(Secretary, Now.AddDays(3)));
        Assert.Equal((EntryStatus.Valid, null), (entry.Status, entry.Reason));
    }

    [Fact]
    public void A_return_date_before_the_closing_does_not_shorten_her_time()
    {
        var entry = Submitted();
        Assert.Null(entry.Return("Bổ sung", Now.AddDays(1), Secretary, Now));
        Assert.Equal(Closes, entry.LastMinute);
        Assert.Null(entry.WhyCannotEdit(Closes));
        Assert.Equal(EntryRefusals.DeadlinePassed(Now.AddDays(1)), entry.WhyCannotEdit(Closes.AddMinutes(1)));
    }

    [Fact]
    public void What_was_never_submitted_is_neither_screened_nor_disqualified_and_a_draft_may_be_withdrawn()
    {
        var draft = Complete();
        Assert.Equal(EntryRefusals.NotSubmitted, draft.MarkInvalid("Sai", Secretary, Now));
        Assert.Equal(EntryRefusals.NotSubmitted, draft.Return("Sai", Now.AddDays(1), Secretary, Now));
        Assert.Equal(EntryRefusals.NotSubmitted, draft.Disqualify("Sai", Secretary, Now));
        Assert.Null(draft.Withdraw(" ", _woman.Id, Now));
        Assert.Equal((EntryStatus.Withdrawn, null), (draft.Status, draft.Reason));
        Assert.Equal(EntryRefusals.Withdrawn, draft.Submit("X", "hash", _woman.Id, Now));
        Assert.Equal(EntryRefusals.Withdrawn, draft.WhyCannotScreen(Now));
    }

    [Fact]
    public void A_cancelled_contest_screens_nothing()
    {
        var entry = Submitted();
        Assert.Null(_contest.Cancel("Thiên tai", Secretary, Now));
        Assert.Equal(EntryRefusals.ContestCancelled, entry.MarkValid(Secretary, Now));
        Assert.Null(entry.Withdraw("Thôi", _woman.Id, Now));
    }

    [Fact]
    public void Withdrawn_invalid_and_disqualified_entries_are_closed()
    {
        var withdrawn = Submitted();
        Assert.Null(withdrawn.Withdraw(null, _woman.Id, Now));
        Assert.Equal("Entries.Withdrawn", withdrawn.Withdraw(null, _woman.Id, Now)?.Code);
        Assert.Equal("Entries.Withdrawn", withdrawn.WhyCannotEdit(Now)?.Code);
        Assert.Equal("Entries.Withdrawn", withdrawn.Disqualify("Muộn", Secretary, Now)?.Code);
        var invalid = Submitted();
        invalid.MarkInvalid("Sai đối tượng", Secretary, Now);
        Assert.Equal("Entries.Invalid", invalid.WhyCannotEdit(Now)?.Code);
        var disqualified = Submitted();
        disqualified.Disqualify("Sao chép", Secretary, Now);
        Assert.Equal("Entries.Disqualified", disqualified.WhyCannotEdit(Now)?.Code);
        Assert.Equal("Entries.Disqualified", disqualified.Withdraw(null, _woman.Id, Now)?.Code);
        Assert.Equal("Entries.Disqualified", disqualified.Disqualify("Nữa", Secretary, Now)?.Code);
        Assert.Equal("Entries.Disqualified", disqualified.MarkValid(Secretary, Now)?.Code);
    }

    [Fact]
    public void Fifty_four_groups_all_but_one_of_them_minorities()
    {
        Assert.Equal(54, EthnicGroups.All.Count);
        Assert.Equal(54, EthnicGroups.All.Select(g => g.Name).Distinct().Count());
        Assert.Equal(("Dao", "Rơ Măm"), (EthnicGroups.NameOf("09"), EthnicGroups.NameOf("54")));
        Assert.Equal(53, EthnicGroups.All.Count(g => EthnicGroups.IsMinority(g.Code)));
        Assert.False(EthnicGroups.IsMinority(EthnicGroups.Foreigner));
    }

    [Theory]
    [InlineData("lines below the total", "Entries.FinanceDoesNotAddUp")]
    [InlineData("more women than members", "Entries.MoreWomenThanMembers")]
    [InlineData("a kind the contest does not take", "Entries.EntrantTypeNotTaken")]
    [InlineData("two kinds at once", "Entries.EntrantTypeNotTaken")]
    [InlineData("a track of another contest", "Entries.TrackNotOfContest")]
    [InlineData("a sector of another contest", "Entries.SectorNotOfContest")]
    [InlineData("301 words", "Entries.SummaryTooLong")]
    [InlineData("130 percent", "Entries.PercentOutOfRange")]
    public void What_is_wrong_is_named_and_stops_submitting(string what, string code)
    {
        var entry = Complete();
        Assert.Empty(EntryCompleteness.Of(entry).Missing);
        entry.SaveDraft(
            d => what switch
            {
                "lines below the total" => d with { TotalCapital = d.TotalCapital + 1 },
                "more women than members" => d with { WomenMembers = d.Members + 1 },
                "a kind the contest does not take" => d with { EntrantType = EntrantTypes.Students },
                "two kinds at once" => d with { EntrantType = EntrantTypes.Cooperative | EntrantTypes.Group },
                "a track of another contest" => d with { TrackId = Guid.CreateVersion7() },
                "a sector of another contest" => d with { SectorId = Guid.CreateVersion7() },
                "301 words" => d with { Summary = string.Join(' ', Enumerable.Repeat("chữ", 301)) },
                _ => d with { WomenCapitalPercent = 130 },
            },
            _woman.Id,
            Now);
        Assert.Contains(code, EntryCompleteness.Of(entry).Missing.Select(m => m.Code));
        Assert.NotNull(entry.WhyCannotSubmit(Now));
    }

    private static Contest Open(string[]? tracks = null, EntrantTypes types = EntrantTypes.Individual | EntrantTypes.Group | EntrantTypes.Cooperative)
    {
        var by = Guid.CreateVersion7();
        var contest = Contest.Create(
            "thu",
            new ContestPlan { Title = "Cuộc thi thử", Theme = "Tài nguyên bản địa", RulesMarkdown = "Thể lệ", CodePrefix = "THU", EntrantTypes = types, OpensAt = Opens, ClosesAt = Closes, GraceMinutes = 5, ContactPhone = "0900 000 001" },
            Guid.CreateVersion7(),
            by,
            Opens.AddDays(-9));
        Assert.Null(contest.SetTracks(tracks ?? ["Bảng Ý tưởng", "Bảng Dự án"], by, Opens.AddDays(-8)));
        Assert.Null(contest.SetSectors(["Nông nghiệp", "Dược liệu"], by, Opens.AddDays(-8)));
        contest.AddRound("Vòng hồ sơ", 2, Closes.AddDays(20), DefaultRubric.Preliminary);
        Assert.Null(contest.Open(1, by, Opens.AddDays(-7)));
        return contest;
    }

    private void Finish(ContestStatus status)
    {
        var late = Closes.AddDays(30);
        Assert.Null(_contest.Close(null, late));
        Plans.Walk(_contest.Rounds[0], RoundStatus.Decided);
        Assert.Null(_contest.Decide(Secretary, late));
        Assert.Null(status == ContestStatus.Published ? _contest.Publish(Secretary, late) : null);
        Assert.Equal(status, _contest.Status);
    }

    private Entry Start() => Entry.Start(_contest, _woman, Now.AddHours(-1));

    private Entry Complete()
    {
        var entry = Start();
        Assert.Null(entry.SavePledges(new Pledges { OwnWork = true, AcceptsRules = true, ConsentContest = true, TextVersion = "thu" }, _woman.Id, Now));
        Assert.Null(entry.SaveDetails(d => d with { Hamlet = "Xóm Thử" }, _woman.Id, Now));
        Assert.Null(entry.SaveDraft(
            _ => EntryCompletenessTests.Content with
            {
                SectorId = _contest.Sectors[0].Id,
                TrackId = _contest.Tracks[0].Id,
                WomenMembers = 8,
                WomenCapitalPercent = 80,
                TotalCapital = 920,
                Finance = [new(FinanceSource.Own, "", 320), new(FinanceSource.Loan, "Ngân hàng", 300), new(FinanceSource.Requested, "", 300)],
                RevenueYear1 = 1450,
                WomenWorkers = 14,
            },
            _woman.Id,
            Now));
        return entry;
    }

    private Entry Submitted()
    {
        var entry = Complete();
        Assert.Null(entry.Submit("THU26-2345-67", "hash", _woman.Id, Now));
        return entry;
    }
}
