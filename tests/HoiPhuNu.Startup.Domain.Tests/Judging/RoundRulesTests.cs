using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>The steps of a round and its decision, each both ways.</summary>
public sealed class RoundRulesTests
{
    private static readonly DateTime Now = JudgingStage.Now;

    [Fact]
    public void A_first_round_starts_when_the_contest_is_closed_and_screened()
    {
        var s = new JudgingStage(status: RoundStatus.Planned).In(ContestStatus.Closed);
        Assert.Null(RoundSteps.WhyCannotStart(s.Contest, s.Round, entries: 5, unscreened: 0));
        Assert.Equal(JudgingRefusals.EntriesUnscreened(2), RoundSteps.WhyCannotStart(s.Contest, s.Round, 5, 2));
        Assert.Equal(JudgingRefusals.NoEntries, RoundSteps.WhyCannotStart(s.Contest, s.Round, 0, 0));
        Assert.Equal(JudgingRefusals.ContestStillOpen(s.Contest.ClosesAt!.Value), RoundSteps.WhyCannotStart(s.In(ContestStatus.Open).Contest, s.Round, 5, 0));
        foreach (var status in new[] { ContestStatus.Draft, ContestStatus.Decided, ContestStatus.Published, ContestStatus.Cancelled })
        {
            Assert.Equal(JudgingRefusals.ContestNotClosed(), RoundSteps.WhyCannotStart(s.In(status).Contest, s.Round, 5, 0));
        }

        var begun = new JudgingStage(status: RoundStatus.Assigning).In(ContestStatus.Closed);
        Assert.Equal(JudgingRefusals.RoundStarted, RoundSteps.WhyCannotStart(begun.Contest, begun.Round, 5, 0));
    }

    [Fact]
    public void Entries_whose_own_date_passed_are_left_out_only_when_that_was_seen()
    {
        var s = new JudgingStage(status: RoundStatus.Planned).In(ContestStatus.Closed);
        Assert.Equal(JudgingRefusals.LapsedUnseen(2), RoundSteps.WhyCannotStart(s.Contest, s.Round, 5, 0, lapsed: 2));
        Assert.Null(RoundSteps.WhyCannotStart(s.Contest, s.Round, 5, 0, lapsed: 2, leftOutSeen: true));
        Assert.Equal(JudgingRefusals.EntriesUnscreened(1), RoundSteps.WhyCannotStart(s.Contest, s.Round, 5, 1, lapsed: 2, leftOutSeen: true));
    }

    [Theory]
    [InlineData(RoundStatus.Planned, false)]
    [InlineData(RoundStatus.Assigning, true)]
    [InlineData(RoundStatus.Scoring, true)]
    [InlineData(RoundStatus.Locked, false)]
    [InlineData(RoundStatus.Decided, false)]
    public void Late_entries_come_in_until_the_round_is_locked(RoundStatus status, bool can)
    {
        var s = new JudgingStage(status: status);
        Assert.Equal(can ? null : JudgingRefusals.RoundTakesNoMore, RoundSteps.WhyCannotAddLate(s.Round, 1));
        Assert.Equal(can ? JudgingRefusals.NoneChosen : JudgingRefusals.RoundTakesNoMore, RoundSteps.WhyCannotAddLate(s.Round, 0));
    }

    [Fact]
    public void A_later_round_waits_for_the_one_before_and_not_for_screening()
    {
        var s = new JudgingStage(rounds: 2, status: RoundStatus.Locked).In(ContestStatus.Closed);
        Assert.Equal(JudgingRefusals.PreviousRoundUndecided("Vòng 1"), RoundSteps.WhyCannotStart(s.Contest, s.Contest.Rounds[1], 3, 0));
        JudgingStage.Move(s.Round, RoundStatus.Decided);
        Assert.Null(RoundSteps.WhyCannotStart(s.Contest, s.Contest.Rounds[1], 3, unscreened: 1));
        Assert.Equal(JudgingRefusals.NoEntries, RoundSteps.WhyCannotStart(s.Contest, s.Contest.Rounds[1], 0, 0));
    }

    [Theory]
    [InlineData(RoundStatus.Planned, false)]
    [InlineData(RoundStatus.Assigning, true)]
    [InlineData(RoundStatus.Scoring, true)]
    [InlineData(RoundStatus.Locked, false)]
    [InlineData(RoundStatus.Decided, false)]
    public void Entries_are_assigned_before_and_while_scoring(RoundStatus status, bool can)
    {
        var s = new JudgingStage(status: status);
        Assert.Equal(can ? null : JudgingRefusals.RoundNotOpenForAssigning, RoundSteps.WhyCannotAssign(s.Round, true, s.RoundEntry, [], null));
    }

    [Fact]
    public void A_reader_is_on_the_panel_without_conflict_and_has_it_not_yet()
    {
        var s = new JudgingStage();
        Assert.Null(RoundSteps.WhyCannotAssign(s.Round, true, s.RoundEntry, [], SheetStatus.Removed));
        Assert.Equal(JudgingRefusals.NotOnPanel, RoundSteps.WhyCannotAssign(s.Round, false, s.RoundEntry, [], null));
        Assert.Equal(JudgingRefusals.JudgeHasConflict(ConflictKind.HelpedWithIt), RoundSteps.WhyCannotAssign(s.Round, true, s.RoundEntry, [ConflictKind.HelpedWithIt, ConflictKind.SameUnit], null));
        Assert.Equal(JudgingRefusals.AlreadyAssigned, RoundSteps.WhyCannotAssign(s.Round, true, s.RoundEntry, [], SheetStatus.Open));
        Assert.Equal(JudgingRefusals.AlreadyAssigned, RoundSteps.WhyCannotAssign(s.Round, true, s.RoundEntry, [], SheetStatus.Signed));
        Assert.Equal(JudgingRefusals.Recused, RoundSteps.WhyCannotAssign(s.Round, true, s.RoundEntry, [ConflictKind.SteppedBack], SheetStatus.Recused));
        s.EntryIs(EntryStatus.Withdrawn);
        Assert.Equal(JudgingRefusals.EntryLeft, RoundSteps.WhyCannotAssign(s.Round, true, s.RoundEntry, [], null));
    }

    [Fact]
    public void Scoring_starts_with_a_panel_a_reader_for_everyone_and_a_seen_shortfall()
    {
        var round = new JudgingStage(status: RoundStatus.Assigning).Round;
        Assert.Null(RoundSteps.WhyCannotStartScoring(round, true, 3, [2, 2, 3], shortfallSeen: false));
        Assert.Equal(JudgingRefusals.PanelEmpty, RoundSteps.WhyCannotStartScoring(round, true, 0, [2], true));
        Assert.Equal(JudgingRefusals.NoEntries, RoundSteps.WhyCannotStartScoring(round, true, 3, [], true));
        Assert.Equal(JudgingRefusals.EntriesWithoutReader(2), RoundSteps.WhyCannotStartScoring(round, true, 3, [0, 2, 0], true));
        Assert.Equal(JudgingRefusals.ShortfallUnseen(1), RoundSteps.WhyCannotStartScoring(round, true, 3, [1, 2], false));
        Assert.Null(RoundSteps.WhyCannotStartScoring(round, true, 3, [1, 2], true));
        Assert.Equal(JudgingRefusals.NotAssigning, RoundSteps.WhyCannotStartScoring(new JudgingStage().Round, true, 3, [2], true));
        Assert.Equal("Contests.RoundNeedsReads", RoundSteps.WhyCannotStartScoring(new JudgingStage(status: RoundStatus.Assigning, reads: 0).Round, true, 3, [2], true)?.Code);
    }

    [Fact]
    public void A_round_that_sends_entries_on_says_how_many_while_that_can_still_be_planned()
    {
        // A second round was added to an open contest; nobody came back to the first one.
        var round = new JudgingStage(rounds: 2, status: RoundStatus.Assigning, advance: null).Round;
        Assert.Equal(ContestRefusals.RoundNeedsAdvance(round.Name), RoundSteps.WhyCannotStartScoring(round, isLast: false, 3, [2, 2], true));
        Assert.Null(round.Plan(round.Name, 2, 5, round.ScoringClosesAt, Guid.CreateVersion7(), JudgingStage.Now));
        Assert.Null(RoundSteps.WhyCannotStartScoring(round, isLast: false, 3, [2, 2], true));
    }

    [Fact]
    public void A_round_is_locked_without_open_sheets_and_with_a_seen_shortfall()
    {
        var round = new JudgingStage().Round;
        Assert.Null(RoundSteps.WhyCannotLock(round, 0, [2, 3], null, false));
        Assert.Equal(JudgingRefusals.OpenSheets(4), RoundSteps.WhyCannotLock(round, 4, [2, 2], "  ", true));
        Assert.Null(RoundSteps.WhyCannotLock(round, 4, [2, 2], "Giám khảo ốm.", false));
        Assert.Equal(JudgingRefusals.ShortfallUnseen(1), RoundSteps.WhyCannotLock(round, 0, [1, 2], null, false));
        Assert.Null(RoundSteps.WhyCannotLock(round, 0, [1, 2], null, true));
        Assert.Equal(JudgingRefusals.RoundNotScoring, RoundSteps.WhyCannotLock(new JudgingStage(status: RoundStatus.Assigning).Round, 0, [2], null, true));
    }

    [Fact]
    public void Who_goes_on_follows_the_rank_and_in_the_last_round_everyone_ranked()
    {
        var ranking = Ranked(90, 80, 70);
        Assert.Equal([true, true, false], ranking.Entries.Select(e => RoundProposal.GoesOn(e, 2)));
        Assert.Equal([true, true, true], ranking.Entries.Select(e => RoundProposal.GoesOn(e, null)));
        Assert.False(RoundProposal.GoesOn(ranking.Entries[0] with { Rank = null }, null));
    }

    [Fact]
    public void Only_a_tie_across_the_cut_waits_for_the_head_judge()
    {
        var ranking = Ranked(90, 80, 80, 70);
        Assert.Empty(RoundProposal.TiesAcross(ranking, 1));
        Assert.Equal(2, Assert.Single(RoundProposal.TiesAcross(ranking, 2)).Rank);
        Assert.Empty(RoundProposal.TiesAcross(ranking, 3));
        Assert.Empty(RoundProposal.TiesAcross(ranking, null));
        Assert.Empty(RoundProposal.TiesAcross(Ranked(80, 80), 2));
        Assert.Single(RoundProposal.TiesAcross(Ranked(80, 80), 1));
    }

    [Fact]
    public void A_decision_waits_for_the_lock_the_sheets_and_the_ties()
    {
        var s = new JudgingStage(rounds: 2, status: RoundStatus.Locked, reads: 1, advance: 2);
        Assert.Null(Why(s.Round, false, Ranked(90, 80, 70)));
        Assert.Equal(JudgingRefusals.TieAtTheCut("Bảng 1", 2), Why(s.Round, false, Ranked(90, 80, 80)));
        Assert.Null(Why(s.Round, false, Ranked(90, 90, 80)));
        Assert.Equal("Judging.RankingBlocked", Why(s.Round, false, RankedWith(2, 90, 80))?.Code);
        Assert.Equal(JudgingRefusals.NoEntries, Why(s.Round, false, Ranked()));
        Assert.Equal(JudgingRefusals.RoundNotLocked, Why(new JudgingStage(rounds: 2, reads: 1).Round, false, Ranked(90)));
        Assert.Equal(JudgingRefusals.RoundAlreadyDecided, Why(new JudgingStage(rounds: 2, status: RoundStatus.Decided, reads: 1).Round, false, Ranked(90)));
        Assert.Equal(JudgingRefusals.NoPlacesPlanned("Vòng 1"), Why(new JudgingStage(rounds: 2, status: RoundStatus.Locked, reads: 1, advance: null).Round, false, Ranked(90)));
    }

    [Fact]
    public void In_the_last_round_shared_ranks_may_stand_once_seen()
    {
        var s = new JudgingStage(status: RoundStatus.Locked, reads: 1);
        Assert.Equal(JudgingRefusals.TiesUnseen(1), Why(s.Round, true, Ranked(90, 80, 80)));
        Assert.Null(Why(s.Round, true, Ranked(90, 80, 80), tiesSeen: true));
        Assert.Null(Why(s.Round, true, Ranked(90, 80, 70)));
    }

    [Fact]
    public void A_choice_against_the_ranking_needs_a_reason_in_either_direction()
    {
        var s = new JudgingStage(rounds: 2, status: RoundStatus.Locked, reads: 1, advance: 2);
        var ranking = Ranked(90, 80, 70);
        var (first, last) = (ranking.Entries[0], ranking.Entries[2]);
        Assert.Null(Choose(first, true, null));
        Assert.Null(Choose(last, false, null));
        Assert.Equal(JudgingRefusals.OverrideReasonMissing(first.Label), Choose(first, false, " "));
        Assert.Null(Choose(first, false, "Đã có giải nơi khác."));
        Assert.Equal(JudgingRefusals.OverrideReasonMissing(last.Label), Choose(last, true, null));
        Assert.Null(Choose(last, true, "Vé mời của vùng biên giới."));

        Refusal? Choose(RankedEntry entry, bool goesOn, string? reason) => Why(s.Round, false, ranking, choices: new() { [entry.EntryId] = new RoundChoice(goesOn, reason) });
    }

    [Fact]
    public void The_head_judge_decides_exactly_one_tie_of_a_locked_round_with_a_reason()
    {
        var locked = new JudgingStage(status: RoundStatus.Locked, reads: 1).Round;
        var ranking = Ranked(90, 80, 80);
        var tie = ranking.UnresolvedTies.Single().EntryIds;
        Assert.Null(TieDecision.WhyCannotDecide(locked, ranking, tie, "Kế hoạch rõ hơn."));
        Assert.Null(TieDecision.WhyCannotDecide(locked, ranking, [.. tie.Reverse()], "Kế hoạch rõ hơn."));
        Assert.Equal(JudgingRefusals.ReasonMissing, TieDecision.WhyCannotDecide(locked, ranking, tie, " "));
        Assert.Equal(JudgingRefusals.NotThisTie, TieDecision.WhyCannotDecide(locked, ranking, [tie[0]], "Lý do."));
        Assert.Equal(JudgingRefusals.NotThisTie, TieDecision.WhyCannotDecide(locked, ranking, [tie[0], tie[0]], "Lý do."));
        Assert.Equal(JudgingRefusals.NotThisTie, TieDecision.WhyCannotDecide(locked, ranking, [tie[0], ranking.Entries[0].EntryId], "Lý do."));
        Assert.Equal(JudgingRefusals.RoundNotLocked, TieDecision.WhyCannotDecide(new JudgingStage(reads: 1).Round, ranking, tie, "Lý do."));
        Assert.Equal(JudgingRefusals.RoundNotLocked, TieDecision.WhyCannotDecide(new JudgingStage(status: RoundStatus.Decided, reads: 1).Round, ranking, tie, "Lý do."));
    }

    [Fact]
    public void A_replaced_decision_is_replaced_once()
    {
        var decision = TieDecision.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), [Guid.CreateVersion7()], " Lý do. ", Guid.CreateVersion7(), Now);
        decision.Replace(Guid.CreateVersion7(), Now.AddHours(1));
        decision.Replace(Guid.CreateVersion7(), Now.AddHours(2));
        Assert.Equal((Now.AddHours(1), "Lý do."), (decision.ReplacedAt, decision.Reason));
    }

    [Fact]
    public void How_an_entry_ended_is_frozen_once()
    {
        var entry = new JudgingStage().RoundEntry;
        Assert.Null(entry.Freeze(1, 91_43, "64001/7", true, "  "));
        Assert.Equal(JudgingRefusals.RoundAlreadyDecided, entry.Freeze(2, 80_00, "8000/1", false, "Khác."));
        Assert.Equal((1, 91_43, "64001/7", true, null), (entry.Rank, entry.Score, entry.ExactScore, entry.GoesOn, entry.OverrideReason));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, null)]
    [InlineData(20, null)]
    [InlineData(-1, "Judging.CapacityWrong")]
    public void A_capacity_is_zero_or_more_or_none(int? capacity, string? refusal)
    {
        var member = PanelMember.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), 7, Now);
        Assert.Equal(refusal, member.Limit(capacity)?.Code);
        Assert.Equal(refusal is null ? capacity : 7, member.Capacity);
    }

    [Fact]
    public void A_member_leaves_once_and_may_come_back()
    {
        var member = PanelMember.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), null, Now);
        member.Remove(Now);
        member.Remove(Now.AddDays(1));
        Assert.Equal(Now, member.RemovedAt);
        member.Restore();
        Assert.Null(member.RemovedAt);
    }

    private static Refusal? Why(Round round, bool isLast, RankingResult ranking, bool tiesSeen = false, Dictionary<Guid, RoundChoice>? choices = null) =>
        RoundProposal.WhyCannotDecide(round, isLast, [("Bảng 1", ranking)], choices ?? [], tiesSeen);

    private static RankingResult Ranked(params int[] points) => RankedWith(1, points);

    /// <summary>One criterion, one signed sheet an entry.</summary>
    private static RankingResult RankedWith(int reads, params int[] points)
    {
        var criterion = new RankingCriterion(Guid.CreateVersion7(), "A", 1, 100_00, null);
        return Ranking.Of(new RankingInput(
            reads,
            [criterion],
            [.. points.Select((p, i) => new RankingEntry(Guid.CreateVersion7(), $"HS{i}", 1, [new RankingRead(Guid.CreateVersion7(), RankingReadState.Signed, new Dictionary<Guid, int> { [criterion.Id] = p * 100 })]))],
            []));
    }
}
