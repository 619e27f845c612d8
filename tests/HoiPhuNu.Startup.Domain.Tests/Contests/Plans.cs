using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Contests;

/// <summary>Contests in any state, for the rules' tests.</summary>
internal static class Plans
{
    public static readonly Guid Host = Guid.CreateVersion7();
    public static readonly Guid Organizer = Guid.CreateVersion7();

    /// <summary>08:00 on 2 March 2026 in Vietnam.</summary>
    public static readonly DateTime Opens = VietnamTime.ToUtc(new DateTime(2026, 3, 2, 8, 0, 0));

    /// <summary>17:00 on 15 April 2026 in Vietnam.</summary>
    public static readonly DateTime Closes = VietnamTime.ToUtc(new DateTime(2026, 4, 15, 17, 0, 0));

    public static readonly DateTime Before = Opens.AddDays(-10);

    public static ContestPlan Whole => new()
    {
        Title = "Phụ nữ khởi nghiệp, phát huy tài nguyên bản địa 2026",
        Theme = "Phát huy tài nguyên bản địa",
        Summary = "Mùa này tìm những ý tưởng từ của quý tại chỗ.",
        RulesMarkdown = "## Ai được dự thi\n\n- Phụ nữ từ 18 tuổi",
        CodePrefix = "PNKN",
        EntrantTypes = EntrantTypes.Individual | EntrantTypes.Group,
        OpensAt = Opens,
        ClosesAt = Closes,
        ContactName = "Tổ thư ký",
        ContactPhone = "+84900000000",
    };

    public static Contest Draft(ContestPlan? plan = null, bool secondRound = false)
    {
        var contest = Contest.Create("phu-nu-khoi-nghiep", plan ?? Whole, Host, Organizer, Before);
        Assert.Null(contest.SetTracks(DefaultRubric.Tracks, Organizer, Before));
        Assert.Null(contest.SetSectors(DefaultRubric.Sectors, Organizer, Before));
        contest.AddRound("Vòng hồ sơ", 3, Closes.AddDays(20), DefaultRubric.Preliminary, advancePerTrack: secondRound ? 12 : null);
        if (secondRound)
        {
            contest.AddRound("Vòng chung kết", 3, Closes.AddDays(60), DefaultRubric.Final);
        }

        return contest;
    }

    public static Contest In(ContestStatus status, bool secondRound = false)
    {
        var contest = Draft(secondRound: secondRound);
        if (status == ContestStatus.Cancelled)
        {
            Assert.Null(contest.Cancel("Hoãn sang năm sau", Organizer, Before));
        }

        if (status is ContestStatus.Open or ContestStatus.Closed or ContestStatus.Decided or ContestStatus.Published)
        {
            Assert.Null(contest.Open(1, Organizer, Before));
        }

        var after = Closes.AddDays(70);
        if (status is ContestStatus.Closed or ContestStatus.Decided or ContestStatus.Published)
        {
            Assert.Null(contest.Close(null, after));
        }

        if (status is ContestStatus.Decided or ContestStatus.Published)
        {
            foreach (var round in contest.Rounds)
            {
                Walk(round, RoundStatus.Decided);
            }

            Assert.Null(contest.Decide(Organizer, after));
        }

        if (status is ContestStatus.Published)
        {
            Assert.Null(contest.Publish(Organizer, after));
        }

        Assert.Equal(status, contest.Status);
        return contest;
    }

    /// <summary>Walks a planned round to a state, one step after the other.</summary>
    public static void Walk(Round round, RoundStatus to)
    {
        foreach (var step in new[] { RoundStatus.Assigning, RoundStatus.Scoring, RoundStatus.Locked, RoundStatus.Decided }.Where(s => s <= to))
        {
            Assert.Null(round.MoveTo(step, Organizer, Closes.AddDays(1)));
        }
    }
}
