namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> Contests =>
    [
        PermissionRow.Get("/to-chuc").For(Who.Running | Who.OtherOrganizer | Who.Administrator).OthersForbidden(),
        PermissionRow.Get("/to-chuc/moi").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Post("/to-chuc/moi").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Get("/to-chuc/{slug}").For(Who.Running),
        PermissionRow.Post("/to-chuc/{slug}/mo").For(Who.Organizers).In(ScenarioStage.Draft),
        PermissionRow.Post("/to-chuc/{slug}/dong").For(Who.Organizers),
        PermissionRow.Get("/to-chuc/{slug}/huy").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/huy").For(Who.Organizers).Field("Form.Reason", _ => "Hoãn"),
        PermissionRow.Get("/to-chuc/{slug}/thong-tin").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/thong-tin").For(Who.Organizers),
        PermissionRow.Get("/to-chuc/{slug}/bang-linh-vuc").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/bang-linh-vuc").For(Who.Organizers),
        PermissionRow.Get("/to-chuc/{slug}/vong/moi").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/vong/moi").For(Who.Organizers),
        PermissionRow.Get("/to-chuc/{slug}/vong/{roundId}").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/vong/{roundId}").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/vong/{roundId}/xoa").For(Who.Organizers).In(ScenarioStage.Draft),
        PermissionRow.Get("/to-chuc/{slug}/tieu-chi/{roundId}").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/tieu-chi/{roundId}").For(Who.Organizers),
    ];
}
