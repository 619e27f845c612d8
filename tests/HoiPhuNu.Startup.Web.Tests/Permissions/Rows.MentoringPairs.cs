using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string Pair = "/dong-hanh/cap/{id}";
    private const string Session = "/dong-hanh/buoi/{id}";

    /// <summary>The mentor of the staged pair is the second judge of the panel.</summary>
    private const Who Mentor = Who.OtherJudge;

    private const Who OfPair = Who.Entrant | Who.Officer | Mentor | Who.Organizer;

    private static IEnumerable<PermissionRow> MentoringPairs =>
    [
        Get("/dong-hanh").For(Who.SignedIn),
        OnPair(Get(Pair), OfPair),
        OnPair(Get(Pair + "/ket-thuc"), Who.Entrant | Mentor | Who.Organizer),
        OnPair(Post(Pair + "/ket-thuc"), Who.Entrant | Mentor | Who.Organizer),

        // The mentor logs, an officer or a coordinator for the pair; the woman confirms.
        OnPair(Get(Pair + "/ghi"), Who.Officer | Mentor | Who.Organizer),
        OnPair(Post(Pair + "/ghi"), Who.Officer | Mentor | Who.Organizer),
        OnPlanned(Get(Session + "/ghi"), Who.Officer | Mentor | Who.Organizer),
        OnPlanned(Post(Session + "/ghi"), Who.Officer | Mentor | Who.Organizer),
        OnHeld(Get(Session + "/sua"), Mentor),
        OnHeld(Post(Session + "/sua"), Mentor),
        OnHeld(Post(Session + "/xac-nhan"), Who.Entrant | Who.Officer),
        OnHeld(Get(Session + "/khac"), Who.Entrant | Who.Officer),
        OnHeld(Post(Session + "/khac"), Who.Entrant | Who.Officer),

        // Pictures of a talk: seen by all who see it, sent and taken away by who wrote it.
        OnHeld(Get(Session + "/tep/{fileId}"), OfPair).With("fileId", s => s.Mentoring!.Photo.Id),
        OnHeld(Post(Session + "/tep"), Mentor),
        OnHeld(Post(Session + "/tep/{fileId}/go"), Mentor).With("fileId", s => s.Mentoring!.Photo.Id),

        OnPair(Get(Pair + "/hen"), OfPair),
        OnPair(Post(Pair + "/hen"), OfPair),
        OnPlanned(Get(Session + "/doi-hen"), OfPair),
        OnPlanned(Post(Session + "/doi-hen"), OfPair),
        OnPlanned(Post(Session + "/bo-hen"), OfPair),
        OfPairs(Post("/dong-hanh/viec/{id}/xong"), OfPair).With("id", s => s.Mentoring!.Action.Id),
        OfPairs(Post("/dong-hanh/viec/{id}/mo-lai"), OfPair).With("id", s => s.Mentoring!.Action.Id),

        // The agreement is theirs; a coordinator reads it.
        OnPair(Get(Pair + "/thoa-thuan"), OfPair),
        OnPair(Post(Pair + "/thoa-thuan"), Who.Entrant | Who.Officer | Mentor),
        OnPair(Post(Pair + "/thoa-thuan/xac-nhan"), Who.Entrant | Who.Officer | Mentor),
        OnPair(Get(Pair + "/thoa-thuan/in"), OfPair),

        OnPair(Get(Pair + "/nhan-xet"), Who.Entrant | Mentor),
        OnPair(Post(Pair + "/nhan-xet"), Who.Entrant | Mentor),
        OnPair(Get(Pair + "/doi-cap"), Who.Entrant | Mentor),
        OnPair(Post(Pair + "/doi-cap"), Who.Entrant | Mentor),

        Get("/dong-hanh/lich").For(Who.SignedIn),
        Post("/dong-hanh/lich").For(Who.SignedIn),
        Post("/dong-hanh/lich/thu-hoi").For(Who.SignedIn),
        Get("/lich/{token}.ics").Public().With("token", s => s.Mentoring!.FeedSecret),
    ];

    private static PermissionRow OfPairs(PermissionRow row, Who who) => row.For(who);

    private static PermissionRow OnPair(PermissionRow row, Who who) => row.For(who).With("id", s => s.Mentoring!.Pair.Id);

    private static PermissionRow OnPlanned(PermissionRow row, Who who) => row.For(who).With("id", s => s.Mentoring!.Planned.Id);

    private static PermissionRow OnHeld(PermissionRow row, Who who) => row.For(who).With("id", s => s.Mentoring!.Held.Id);
}
