namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> ContestsPublic =>
    [
        PermissionRow.Get("/cuoc-thi").Public(),
        PermissionRow.Get("/cuoc-thi/{slug}").Public(),
    ];
}
