using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Notifications;

public static class NoticeQueries
{
    /// <summary>The viewer's own.</summary>
    public static IQueryable<Notice> Of(this IQueryable<Notice> notices, Viewer viewer) => notices.Where(n => n.PersonId == viewer.PersonId);

    public static IQueryable<Notice> Unread(this IQueryable<Notice> notices) => notices.Where(n => n.ReadAt == null);

    /// <summary>
    /// Notices of a contest that no e-mail could carry: unless their reader opens them herself, somebody has to telephone
    /// (<see cref="StillToCall"/>). The contest must come from a query that took the viewer.
    /// </summary>
    public static IQueryable<Notice> ThatNeedACall(this IQueryable<Notice> notices, Guid contestId, IReadOnlyCollection<string> kindsWithoutCall) =>
        notices.Where(n => n.ContestId == contestId && n.PersonId != null && !kindsWithoutCall.Contains(n.Kind)
            && (n.Delivery == DeliveryStatus.NoAddress || n.Delivery == DeliveryStatus.Parked));

    public static IQueryable<Notice> StillToCall(this IQueryable<Notice> calls) => calls.Where(n => n.ReadAt == null && n.TelephonedAt == null);

    /// <summary>Mails given up, for the administrator: kinds and errors, whoever they are for.</summary>
    public static IQueryable<Notice> ParkedMail(this IQueryable<Notice> notices) => notices.Where(n => n.Delivery == DeliveryStatus.Parked);
}
