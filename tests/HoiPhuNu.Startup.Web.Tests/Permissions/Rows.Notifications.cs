namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> Notifications =>
    [
        // Mails hold one-time links: outside Development these addresses do not exist.
        PermissionRow.Get("/quan-tri/thu-di").HideFromAnonymous(),
        PermissionRow.Get("/quan-tri/thu-di/{name}").Where("name", "thu.eml").HideFromAnonymous(),
    ];
}
