using HoiPhuNu.Startup.Domain.Awards;

namespace HoiPhuNu.Startup.Domain.Tests.Awards;

public sealed class AwardProposalTests
{
    private static readonly Guid Contest = Guid.CreateVersion7();
    private static readonly Guid Ideas = Guid.CreateVersion7();
    private static readonly Guid Projects = Guid.CreateVersion7();

    private static Award Plan(int rank, string name, int quantity, Guid? track = null) => Award.Create(Contest, track, rank, name, quantity, 1_000_000, "", "", "Giấy chứng nhận");

    private static RankedForAward Ranked(int? rank, Guid? track = null, bool goesOn = true) => new(Guid.CreateVersion7(), track ?? Ideas, rank, goesOn);

    [Fact]
    public void Awards_go_from_the_highest_down_the_ranks()
    {
        Award first = Plan(1, "Giải Nhất", 1), second = Plan(2, "Giải Nhì", 2);
        RankedForAward[] entries = [Ranked(4), Ranked(1), Ranked(3), Ranked(2)];
        var proposal = AwardProposal.Of([second, first], entries);
        Assert.Equal(first.Id, proposal[entries[1].EntryId].AwardId);
        Assert.Equal(second.Id, proposal[entries[3].EntryId].AwardId);
        Assert.Equal(second.Id, proposal[entries[2].EntryId].AwardId);
        Assert.Null(proposal[entries[0].EntryId].AwardId);
        Assert.DoesNotContain(proposal.Values, p => p.Contested);
    }

    [Fact]
    public void Each_track_gets_awards_of_its_own()
    {
        Award shared = Plan(1, "Giải Nhất", 1), ideasOnly = Plan(2, "Giải Ý tưởng xanh", 1, Ideas);
        RankedForAward a = Ranked(1), b = Ranked(2), c = Ranked(1, Projects), d = Ranked(2, Projects);
        var proposal = AwardProposal.Of([shared, ideasOnly], [a, b, c, d]);
        Assert.Equal(shared.Id, proposal[a.EntryId].AwardId);
        Assert.Equal(ideasOnly.Id, proposal[b.EntryId].AwardId);
        Assert.Equal(shared.Id, proposal[c.EntryId].AwardId);
        Assert.Null(proposal[d.EntryId].AwardId);
    }

    [Fact]
    public void A_tie_within_one_award_is_no_matter()
    {
        var third = Plan(1, "Giải Ba", 2);
        RankedForAward a = Ranked(1), b = Ranked(1);
        var proposal = AwardProposal.Of([third], [a, b]);
        Assert.All(proposal.Values, p => Assert.Equal(new ProposedAward(third.Id, false), p));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 0)]
    public void A_tie_across_the_border_of_an_award_is_left_to_people(int firsts, int seconds)
    {
        Award first = Plan(1, "Giải Nhất", firsts), second = Plan(2, "Giải Nhì", Math.Max(1, seconds));
        RankedForAward a = Ranked(1), b = Ranked(1);
        var proposal = AwardProposal.Of(seconds == 0 ? [first] : [first, second], [a, b]);
        Assert.All(proposal.Values, p => Assert.Equal(new ProposedAward(null, true), p));
    }

    [Fact]
    public void Who_was_not_meant_for_an_award_or_has_no_rank_gets_none()
    {
        var first = Plan(1, "Giải Nhất", 3);
        RankedForAward stays = Ranked(1, goesOn: false), unranked = Ranked(null), next = Ranked(2);
        var proposal = AwardProposal.Of([first], [stays, unranked, next]);
        Assert.Null(proposal[stays.EntryId].AwardId);
        Assert.Null(proposal[unranked.EntryId].AwardId);
        Assert.Equal(first.Id, proposal[next.EntryId].AwardId);
    }

    [Fact]
    public void Choices_that_follow_the_proposal_need_no_reason()
    {
        var first = Plan(1, "Giải Nhất", 1);
        RankedForAward a = Ranked(1), b = Ranked(2);
        Assert.Null(Why([first], [a, b], (a, first.Id, "")));
    }

    [Fact]
    public void A_departure_needs_its_reason_and_then_is_allowed()
    {
        var first = Plan(1, "Giải Nhất", 1);
        RankedForAward a = Ranked(1), b = Ranked(2);
        Assert.Equal("Awards.OverrideNeedsReason", Why([first], [a, b], (b, first.Id, ""))!.Code);
        Assert.Equal("Awards.OverrideNeedsReason", Why([first], [a, b], (b, first.Id, "Biên bản họp"))!.Code);
        Assert.Null(Why([first], [a, b], (a, null, "Chị xin không nhận giải"), (b, first.Id, "Chị xếp trên không nhận giải")));
    }

    [Fact]
    public void A_contested_tie_needs_a_reason_on_every_line_of_it()
    {
        Award first = Plan(1, "Giải Nhất", 1), second = Plan(2, "Giải Nhì", 1);
        RankedForAward a = Ranked(1), b = Ranked(1);
        Assert.Equal("Awards.OverrideNeedsReason", Why([first, second], [a, b], (a, first.Id, "Bốc thăm"), (b, second.Id, ""))!.Code);
        Assert.Null(Why([first, second], [a, b], (a, first.Id, "Ban Giám khảo biểu quyết"), (b, second.Id, "Ban Giám khảo biểu quyết")));
    }

    [Fact]
    public void No_award_is_given_too_often_nor_in_another_track_nor_not_at_all()
    {
        Award first = Plan(1, "Giải Nhất", 1), other = Plan(1, "Giải Dự án", 1, Projects);
        RankedForAward a = Ranked(1), b = Ranked(2);
        Assert.Equal("Awards.TooMany", Why([first], [a, b], (a, first.Id, ""), (b, first.Id, "Thêm"))!.Code);
        Assert.Equal("Awards.AwardOfAnotherTrack", Why([other], [a], (a, other.Id, "Lý do"))!.Code);
        Assert.Equal("Awards.NoAwardGiven", Why([first], [a], (a, null, "Không đủ chất lượng"))!.Code);
    }

    private static HoiPhuNu.Startup.Domain.Shared.Refusal? Why(Award[] awards, RankedForAward[] entries, params (RankedForAward Entry, Guid? Award, string Reason)[] choices) =>
        AwardRules.WhyCannotGive(awards, entries, choices.ToDictionary(c => c.Entry.EntryId, c => new AwardChoice(c.Entry.EntryId, c.Award, c.Reason)), _ => "PNKN26-AAAA-AA");
}
