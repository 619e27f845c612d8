namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> Shared =>
    [
        PermissionRow.Post("/ngon-ngu").Public(),
        PermissionRow.Get("/ngon-ngu/{language}").Where("language", "en").Public(),

        // The page itself answers 404 to whoever types its address.
        new PermissionRow("ANY", "/loi/{code}").Where("code", "500").HideFromAnonymous(),

        // The sheet of components is a workshop page.
        PermissionRow.Get("/quan-tri/giao-dien").HideFromAnonymous(),
        PermissionRow.Post("/quan-tri/giao-dien").HideFromAnonymous(),
        PermissionRow.Post("/quan-tri/giao-dien/doc").HideFromAnonymous(),
        PermissionRow.Post("/quan-tri/giao-dien/tin").HideFromAnonymous(),

        // An address nobody answers says so to everybody.
        new PermissionRow("ANY", "/{path}").Where("path", "khong-co-trang-nay").HideFromAnonymous(),
    ];
}
