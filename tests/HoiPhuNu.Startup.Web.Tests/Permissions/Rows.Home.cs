namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> Home => [PermissionRow.Get("/").Public()];
}
