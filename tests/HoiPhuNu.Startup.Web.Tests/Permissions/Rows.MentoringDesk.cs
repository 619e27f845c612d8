namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> MentoringDesk =>
    [
        PermissionRow.Get("/dieu-phoi").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Get("/dieu-phoi/cap").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Get("/dieu-phoi/cap/tep/{format}").For(Who.UnitOrganizers).OthersForbidden().Where("format", "csv"),
        PermissionRow.Get("/dieu-phoi/thieu").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Get("/dieu-phoi/thieu/tep/{format}").For(Who.UnitOrganizers).OthersForbidden().Where("format", "csv"),
        PermissionRow.Get("/dieu-phoi/tai").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Get("/dieu-phoi/tai/tep/{format}").For(Who.UnitOrganizers).OthersForbidden().Where("format", "csv"),
        PermissionRow.Get("/dieu-phoi/doi-cap").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Get("/co-van/giay").For(Who.SignedIn),
        PermissionRow.Get("/xac-minh").Public(),
    ];
}
