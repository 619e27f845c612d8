namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> People =>
    [
        PermissionRow.Get("/quan-tri").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Get("/quan-tri/don-vi").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Get("/quan-tri/don-vi/{unitId}").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Get("/quan-tri/don-vi/{unitId}/them").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Post("/quan-tri/don-vi/{unitId}/them").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Post("/quan-tri/don-vi/{unitId}/ten").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Post("/quan-tri/don-vi/{unitId}/ten-khac").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Post("/quan-tri/don-vi/{unitId}/ket-thuc").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Get("/quan-tri/to-chuc-vien").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Get("/quan-tri/to-chuc-vien/moi").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Get("/quan-tri/to-chuc-vien/moi/{unitId}").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Post("/quan-tri/to-chuc-vien/moi/{unitId}").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Post("/quan-tri/to-chuc-vien/thu-hoi/{appointmentId}").For(Who.Administrator).OthersForbidden().With("appointmentId", s => s.OfficerAppointment.Id),
        PermissionRow.Post("/quan-tri/to-chuc-vien/thu-moi/{invitationId}/thu-hoi").For(Who.Administrator).OthersForbidden().With("invitationId", s => s.UnitInvitation.Id),
        PermissionRow.Get("/to-chuc/{slug}/nhan-su").For(Who.Organizers),
        PermissionRow.Get("/to-chuc/{slug}/nhan-su/moi").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/nhan-su/moi").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/nhan-su/thu-hoi/{appointmentId}").For(Who.Organizers).With("appointmentId", s => s.SecretaryAppointment.Id),
        PermissionRow.Post("/to-chuc/{slug}/nhan-su/thu-moi/{invitationId}/thu-hoi").For(Who.Organizers).With("invitationId", s => s.JudgeInvitation.Id),
    ];
}
