using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

public sealed class ScoreSheetTests
{
    private static readonly DateTime Now = JudgingStage.Now;

    [Fact]
    public void A_draft_keeps_what_is_given_and_locks_the_rubric()
    {
        var s = new JudgingStage();
        Assert.Null(s.Sheet.Save(new Dictionary<Guid, int?> { [s.Round.Criteria[0].Id] = 12_50 }, " Nhận xét ", "Riêng", Now));
        Assert.Equal((12_50, "Nhận xét", "Riêng", Now), (s.Sheet.Total, s.Sheet.Comment, s.Sheet.PrivateNote, s.Sheet.SavedAt));
        Assert.Equal(Now, s.Round.RubricLockedAt);
        Assert.Equal(ContestRefusals.RubricLocked, s.Round.WhyCannotChangeRubric());
    }

    [Fact]
    public void A_comment_alone_does_not_lock_the_rubric()
    {
        var s = new JudgingStage();
        Assert.Null(s.Sheet.Save(new Dictionary<Guid, int?>(), "Chưa cho điểm.", "", Now));
        Assert.Null(s.Round.RubricLockedAt);
        Assert.True(s.Sheet.HasBegun);
    }

    [Fact]
    public void Saving_the_same_again_changes_nothing_and_tells_nobody()
    {
        var s = new JudgingStage();
        Assert.Null(s.Sheet.Save(s.Points(), "Rõ.", "", Now));
        var events = Events(s.Sheet).Count;
        Assert.Null(s.Sheet.Save(s.Points(), "Rõ.", "", Now.AddHours(1)));
        Assert.Equal((Now, events), (s.Sheet.SavedAt, Events(s.Sheet).Count));
    }

    [Fact]
    public void A_change_is_told_with_before_and_after_and_null_clears()
    {
        var s = new JudgingStage();
        var first = s.Round.Criteria[0].Id;
        Assert.Null(s.Sheet.Save(s.Points(), "", "", Now));
        Assert.Null(s.Sheet.Save(new Dictionary<Guid, int?> { [first] = 40_00 }, "", "", Now));
        Assert.Null(s.Sheet.Save(new Dictionary<Guid, int?> { [first] = null }, "", "", Now));
        var changes = Events(s.Sheet).OfType<ScoresSaved>().Skip(1).SelectMany(e => e.Changes).ToList();
        Assert.Equal([new ScoreChange(first, 50_00, 40_00), new ScoreChange(first, 40_00, null)], changes);
        Assert.Equal(30_00, s.Sheet.Total);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(60_00, null)]
    [InlineData(60_01, "Judging.PointsOutOfRange")]
    [InlineData(-1, "Judging.PointsOutOfRange")]
    public void Points_stay_between_zero_and_the_maximum(int points, string? refusal)
    {
        var s = new JudgingStage();
        Assert.Equal(refusal, s.Sheet.Save(new Dictionary<Guid, int?> { [s.Round.Criteria[0].Id] = points }, "", "", Now)?.Code);
        Assert.Equal(refusal is null ? 1 : 0, s.Sheet.Scores.Count);
    }

    [Fact]
    public void One_wrong_figure_keeps_the_whole_save_out()
    {
        var s = new JudgingStage();
        Assert.NotNull(s.Sheet.Save(s.Points(first: 50_00, second: 40_01), "Rõ.", "", Now));
        Assert.Equal((0, "", null), (s.Sheet.Scores.Count, s.Sheet.Comment, s.Sheet.SavedAt));
    }

    [Fact]
    public void A_criterion_of_another_rubric_is_ignored()
    {
        var s = new JudgingStage();
        Assert.Null(s.Sheet.Save(new Dictionary<Guid, int?> { [Guid.CreateVersion7()] = 10_00 }, "", "", Now));
        Assert.Empty(s.Sheet.Scores);
    }

    [Theory]
    [InlineData(RoundStatus.Assigning)]
    [InlineData(RoundStatus.Locked)]
    [InlineData(RoundStatus.Decided)]
    public void Nothing_is_scored_outside_scoring(RoundStatus status)
    {
        var s = new JudgingStage(status: status);
        Assert.Equal(JudgingRefusals.RoundNotScoring, s.Sheet.Save(s.Points(), "Rõ.", "", Now));
        Assert.Equal(JudgingRefusals.RoundNotScoring, s.Sheet.Sign(Now));
    }

    [Theory]
    [InlineData(EntryStatus.Withdrawn, true)]
    [InlineData(EntryStatus.Disqualified, true)]
    [InlineData(EntryStatus.Invalid, true)]
    [InlineData(EntryStatus.Valid, false)]
    [InlineData(EntryStatus.Returned, false)]
    public void An_entry_that_left_is_scored_no_more(EntryStatus status, bool left)
    {
        var s = new JudgingStage().EntryIs(status);
        Assert.Equal(left, s.RoundEntry.HasLeft);
        Assert.Equal(left ? JudgingRefusals.EntryLeft : null, s.Sheet.WhyCannotScore());
    }

    [Fact]
    public void A_signature_needs_every_criterion_and_a_comment()
    {
        var s = new JudgingStage();
        Assert.Null(s.Sheet.Save(new Dictionary<Guid, int?> { [s.Round.Criteria[0].Id] = 10_00 }, "Rõ.", "", Now));
        Assert.Equal(JudgingRefusals.CriterionOpen("Tác động"), s.Sheet.Sign(Now));
        Assert.Null(s.Sheet.Save(s.Points(), "   ", "", Now));
        Assert.Equal(JudgingRefusals.CommentMissing, s.Sheet.Sign(Now));
        Assert.Null(s.Sheet.Save(s.Points(), "Rõ.", "", Now));
        Assert.Null(s.Sheet.Sign(Now));
        Assert.Equal((SheetStatus.Signed, Now), (s.Sheet.Status, s.Sheet.SignedAt));
        Assert.Equal((1, 80_00), Events(s.Sheet).OfType<SheetSigned>().Select(e => (e.Revision, e.Total)).Single());
    }

    [Fact]
    public void Zero_points_are_points()
    {
        var s = new JudgingStage();
        Assert.Null(s.Sheet.Save(s.Points(0, 0), "Lạc đề.", "", Now));
        Assert.Null(s.Sheet.Sign(Now));
        Assert.Equal(0, s.Sheet.Total);
    }

    [Fact]
    public void A_conflict_stops_the_signature()
    {
        var s = new JudgingStage();
        Assert.Null(s.Sheet.Save(s.Points(), "Rõ.", "", Now));
        Assert.Equal(JudgingRefusals.JudgeHasConflict(ConflictKind.SameHousehold), s.Sheet.Sign(Now, ConflictKind.SameHousehold));
        Assert.Equal(SheetStatus.Open, s.Sheet.Status);
        Assert.Null(s.Sheet.Sign(Now));
    }

    [Fact]
    public void A_signed_sheet_is_closed_to_everything_but_the_head_judge()
    {
        var s = new JudgingStage();
        s.Signed();
        Assert.Equal(JudgingRefusals.SheetSigned, s.Sheet.Save(s.Points(1, 1), "Khác.", "", Now));
        Assert.Equal(JudgingRefusals.SheetSigned, s.Sheet.Sign(Now));
        Assert.Equal(JudgingRefusals.SheetSigned, s.Sheet.Recuse(null, Now));
        Assert.Equal(JudgingRefusals.SheetSigned, s.Sheet.Remove(Guid.CreateVersion7(), Now, "Lý do."));
        Assert.Equal(JudgingRefusals.AlreadyAssigned, s.Sheet.Restore(true, null, Now));
        Assert.Equal((80_00, "Rõ ràng."), (s.Sheet.Total, s.Sheet.Comment));
    }

    [Fact]
    public void Opening_again_needs_a_reason_keeps_the_old_version_and_asks_for_a_new_signature()
    {
        var s = new JudgingStage();
        var head = Guid.CreateVersion7();
        Assert.Equal(JudgingRefusals.NotSigned, s.Sheet.Reopen("Lý do.", head, Now));
        s.Signed();
        Assert.Equal(JudgingRefusals.ReasonMissing, s.Sheet.Reopen("  ", head, Now));
        Assert.Empty(s.Sheet.Revisions);

        Assert.Null(s.Sheet.Reopen("Bổ sung nhận xét.", head, Now.AddHours(1)));
        var old = Assert.Single(s.Sheet.Revisions);
        Assert.Equal((1, Now, "Rõ ràng.", head, "Bổ sung nhận xét.", 80_00), (old.Number, old.SignedAt, old.Comment, old.ReopenedById, old.Reason, old.Points.Values.Sum()));
        Assert.Equal((SheetStatus.Open, null), (s.Sheet.Status, s.Sheet.SignedAt));

        Assert.Null(s.Sheet.Save(s.Points(10_00), "Rõ hơn.", "", Now.AddHours(2)));
        Assert.Null(s.Sheet.Sign(Now.AddHours(3)));
        Assert.Equal(2, Events(s.Sheet).OfType<SheetSigned>().Last().Revision);
        Assert.Equal(80_00, s.Sheet.Revisions[0].Points.Values.Sum());
    }

    [Fact]
    public void Opening_a_sheet_again_takes_a_locked_round_back_to_scoring_but_never_a_decided_one()
    {
        var s = new JudgingStage();
        s.Signed();
        JudgingStage.Move(s.Round, RoundStatus.Locked);
        Assert.Null(s.Sheet.Reopen("Sửa.", Guid.CreateVersion7(), Now));
        Assert.Equal(RoundStatus.Scoring, s.Round.Status);

        var decided = new JudgingStage();
        decided.Signed();
        JudgingStage.Move(decided.Round, RoundStatus.Decided);
        Assert.Equal(JudgingRefusals.RoundNotScoring, decided.Sheet.Reopen("Sửa.", Guid.CreateVersion7(), Now));
        Assert.Equal(SheetStatus.Signed, decided.Sheet.Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Cháu họ.")]
    public void Stepping_back_needs_no_reason_and_ends_the_sheet(string? reason)
    {
        var s = new JudgingStage();
        Assert.Null(s.Sheet.Recuse(reason, Now));
        Assert.Equal((SheetStatus.Recused, Now, reason), (s.Sheet.Status, s.Sheet.RecusedAt, s.Sheet.RecusalReason));
        Assert.Equal(JudgingRefusals.Recused, s.Sheet.Save(s.Points(), "Rõ.", "", Now));
        Assert.Equal(JudgingRefusals.Recused, s.Sheet.Recuse(null, Now));
        Assert.Equal(JudgingRefusals.AlreadyAssigned, s.Sheet.Restore(true, null, Now));
    }

    [Fact]
    public void A_begun_sheet_is_taken_away_only_with_a_reason_and_comes_back_as_it_was()
    {
        var s = new JudgingStage();
        var by = Guid.CreateVersion7();
        Assert.Null(s.Sheet.Save(s.Points(), "Đang đọc.", "", Now));
        Assert.Equal(JudgingRefusals.ReasonMissing, s.Sheet.Remove(by, Now));
        Assert.Null(s.Sheet.Remove(by, Now, "Chị ấy ốm."));
        Assert.Equal((SheetStatus.Removed, "Chị ấy ốm."), (s.Sheet.Status, s.Sheet.RemovalReason));
        Assert.Equal(JudgingRefusals.Removed, s.Sheet.Save(s.Points(1), "", "", Now));

        Assert.Null(s.Sheet.Restore(byHand: true, by, Now));
        Assert.Equal((SheetStatus.Open, 80_00, "Đang đọc.", null, true), (s.Sheet.Status, s.Sheet.Total, s.Sheet.Comment, s.Sheet.RemovalReason, s.Sheet.ByHand));

        var untouched = new JudgingStage().Sheet;
        Assert.Null(untouched.Remove(by, Now));
        Assert.Equal(SheetStatus.Removed, untouched.Status);
    }

    private static IReadOnlyList<DomainEvent> Events(ScoreSheet sheet) => ((IRaiseEvents)sheet).Events;
}
