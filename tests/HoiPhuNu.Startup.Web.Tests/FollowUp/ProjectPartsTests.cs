using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.FollowUp;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Which check-in a project's pages call the last, and which the next.</summary>
public sealed class ProjectPartsTests
{
    private static readonly DateOnly Began = new(2024, 12, 4);

    [Fact]
    public void An_earlier_one_is_not_asked_for_once_a_later_one_came()
    {
        var (quarter, half, year, two) = (Line(3), Line(6), Line(12), Line(24));
        Assert.Equal(quarter, ProjectParts.Next([two, year, half, quarter]));
        Assert.Equal(two, ProjectParts.Next([quarter, half, year with { Status = CheckInStatus.Accepted }, two]));
        Assert.Equal(two, ProjectParts.Next([quarter with { Status = CheckInStatus.Draft }, half, year with { Status = CheckInStatus.Submitted }, two]));
        Assert.Equal(half, ProjectParts.Next([quarter with { Status = CheckInStatus.Accepted }, half, year with { Status = CheckInStatus.Missed }, two]));
        Assert.Null(ProjectParts.Next([quarter, two with { Status = CheckInStatus.Accepted }]));

        // A question that came back is answered, whatever came since.
        var asked = half with { Status = CheckInStatus.Returned };
        Assert.Equal(asked, ProjectParts.Next([quarter, asked, year with { Status = CheckInStatus.Accepted }, two]));
    }

    [Fact]
    public void How_it_stands_now_is_what_the_latest_period_told_whenever_it_was_filled()
    {
        var year = Line(12) with { Status = CheckInStatus.Accepted, SeenOn = new(2026, 11, 10) };
        var quarter = Line(3) with { Status = CheckInStatus.Accepted, SeenOn = new(2026, 11, 20) };
        Assert.Equal(year, ProjectParts.LastSeen([quarter, year, Line(24)]));
        Assert.Equal(quarter, ProjectParts.LastSeen([quarter, Line(12)]));
    }

    private static ProjectParts.CheckInLine Line(int month)
    {
        var due = Began.AddMonths(month);
        return new(Guid.CreateVersion7(), month, due.AddMonths(-3), due, due, due.AddDays(-14), due.AddDays(15), CheckInStatus.Due, null, null, null, null, null, null);
    }
}
