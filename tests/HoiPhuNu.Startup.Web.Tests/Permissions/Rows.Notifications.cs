namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> Notifications =>
    [
        // Mails hold one-time links: outside Development these addresses do not exist.
        PermissionRow.Get("/quan-tri/thu-di").HideFromAnonymous(),
        PermissionRow.Get("/quan-tri/thu-di/{name}").Where("name", "thu.eml").HideFromAnonymous(),

        PermissionRow.Get("/thong-bao").For(Who.SignedIn),
        PermissionRow.Post("/thong-bao/da-doc-het").For(Who.SignedIn),
        // Here {id} is nobody's notice; Notices/NoticesPageTests asks with one's own and another's.
        PermissionRow.Post("/thong-bao/{id}/da-doc").With("id", s => s.Contest.Id),

        PermissionRow.Get("/to-chuc/{slug}/can-goi").For(Who.Running),
        // As above: CallsPageTests asks with a real notice.
        PermissionRow.Post("/to-chuc/{slug}/can-goi/{id}/da-goi").With("id", s => s.Contest.Id),
        PermissionRow.Get("/to-chuc/{slug}/thu").For(Who.Running),

        PermissionRow.Get("/quan-tri/hang-doi").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Post("/quan-tri/hang-doi/viec/{id}/gui-lai").With("id", s => s.Contest.Id).Forbid(Who.SignedIn & ~Who.Administrator),
        PermissionRow.Post("/quan-tri/hang-doi/thu/{id}/gui-lai").With("id", s => s.Contest.Id).Forbid(Who.SignedIn & ~Who.Administrator),
        PermissionRow.Post("/quan-tri/hang-doi/thu/thu-lai").For(Who.Administrator).OthersForbidden(),
    ];

    private static IEnumerable<PermissionRow> Audit => [PermissionRow.Get("/to-chuc/{slug}/nhat-ky").For(Who.Organizers)];
}
