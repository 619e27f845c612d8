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
        OfCoordinator(PermissionRow.Get("/dieu-phoi/co-van/{id}/giay")).With("id", s => s.Mentoring!.Pair.ProfileId),
        OfCoordinator(PermissionRow.Post("/dieu-phoi/co-van/{id}/giay")).With("id", s => s.Mentoring!.Pair.ProfileId),
        OfCoordinator(PermissionRow.Post("/dieu-phoi/cap/{id}/de-nghi-lai")).With("id", s => s.Mentoring!.Pair.Id),
        OfCoordinator(PermissionRow.Post("/dieu-phoi/doi-cap/{id}/xong")).With("id", s => s.Mentoring!.Wish.Id),
        OfCoordinator(PermissionRow.Post("/dieu-phoi/giay/{id}/thu-hoi")).With("id", s => s.Mentoring!.Certificate.Id),

        // The paper is for the mentor and her coordinators; that it is genuine is for whoever holds the code.
        PermissionRow.Get("/giay-xac-nhan/{code}").For(Who.Organizer | Who.OtherJudge).With("code", s => s.Mentoring!.Certificate.Code),
        PermissionRow.Get("/xac-minh/{code}").Public().With("code", s => s.Mentoring!.Certificate.Code),
    ];
}
