using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string OneWarning = "/theo-doi/canh-bao/{id}";

    private static IEnumerable<PermissionRow> FollowUpWatch =>
    [
        Get("/theo-doi/tong-hop").For(Who.FollowUpStaff).OthersForbidden(),
        Get("/theo-doi/tong-hop/tep/{format}").For(Who.FollowUpStaff).OthersForbidden().Where("format", "csv"),
        Get("/theo-doi/tong-hop/danh-sach").For(Who.FollowUpStaff).OthersForbidden(),
        Post("/theo-doi/tong-hop/danh-sach/tep/{format}").For(Who.FollowUpStaff).OthersForbidden().Where("format", "csv"),
        Get("/theo-doi/canh-bao").For(Who.FollowUpStaff).OthersForbidden(),

        // The woman does not see what is said of her; who approves payments reads it and settles nothing.
        OfWarning(Get(OneWarning), Who.Manager | Who.Approver | Who.Officer),
        OfWarning(Post(OneWarning + "/tra-loi"), Who.Manager | Who.Officer),
        OfWarning(Post(OneWarning + "/hoan"), Who.Manager | Who.Officer),
        OfWarning(Post(OneWarning + "/giao-viec"), Who.Manager | Who.Officer),
    ];

    private static PermissionRow OfWarning(PermissionRow row, Who who) => row.For(who).Forbid(Who.SignedIn & ~Who.FollowUpStaff).With("id", s => s.FollowUp!.Warning.Id);
}
