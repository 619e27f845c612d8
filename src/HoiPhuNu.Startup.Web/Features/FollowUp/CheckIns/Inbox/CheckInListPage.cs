using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Inbox;

public sealed class CheckInListPage
{
    public required string Filter { get; init; }

    public required string Search { get; init; }

    public required PageOf<Row> Page { get; init; }

    /// <summary>How many wait to be read.</summary>
    public required int ToRead { get; init; }

    public required DateOnly Today { get; init; }

    public sealed record Row(Guid Id, string Title, string Code, string Woman, string Unit, int Month, DateOnly DueOn, DateOnly LateFrom, CheckInStatus Status, int Versions, IReadOnlyList<Guid> FilledBy, bool SentByViewer, Guid ViewerId)
    {
        /// <summary>Nothing was sent, and the days of grace are over; one that came back with a question is not late.</summary>
        public bool IsLate(DateOnly today) => Versions == 0 && LateFrom <= today && Status is CheckInStatus.Due or CheckInStatus.Draft;

        /// <summary>Somebody else reads it.</summary>
        public bool FilledByViewer => SentByViewer || FilledBy.Contains(ViewerId);
    }
}
