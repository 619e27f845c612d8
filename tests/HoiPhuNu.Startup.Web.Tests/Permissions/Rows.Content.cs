namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const Who Editors = Who.UnitOrganizers | Who.Administrator;
    private const string NoArticle = "0198c5de-0000-7000-8000-000000000002";

    private static IEnumerable<PermissionRow> Content =>
    [
        PermissionRow.Get("/tin-tuc").Public(),

        // The world has no article; who may read and change one is asked where one is written.
        PermissionRow.Get("/tin-tuc/{slug}").Where("slug", "khong-co").HideFromAnonymous(),
        PermissionRow.Get("/quan-tri/tin-tuc").For(Editors).OthersForbidden(),
        PermissionRow.Get("/quan-tri/tin-tuc/moi").For(Editors).OthersForbidden(),
        PermissionRow.Post("/quan-tri/tin-tuc/moi").For(Editors).OthersForbidden(),
        PermissionRow.Get("/quan-tri/tin-tuc/{id}").Where("id", NoArticle).Forbid(Who.SignedIn & ~Editors),
        PermissionRow.Post("/quan-tri/tin-tuc/{id}").Where("id", NoArticle).Forbid(Who.SignedIn & ~Editors),
        PermissionRow.Post("/quan-tri/tin-tuc/{id}/dang").Where("id", NoArticle).Forbid(Who.SignedIn & ~Editors),
        PermissionRow.Post("/quan-tri/tin-tuc/{id}/go").Where("id", NoArticle).Forbid(Who.SignedIn & ~Editors),
    ];
}
