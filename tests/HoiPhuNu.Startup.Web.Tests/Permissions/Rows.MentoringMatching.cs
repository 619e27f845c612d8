namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> MentoringMatching =>
    [
        OfCohort(PermissionRow.Get("/dieu-phoi/dot/{id}/ghep")),
        OfCohort(PermissionRow.Post("/dieu-phoi/dot/{id}/ghep")),
        OfRun(PermissionRow.Get("/dieu-phoi/ghep/{runId}")),
        OfRun(PermissionRow.Post("/dieu-phoi/ghep/{runId}/gui")),
        OfRun(PermissionRow.Post("/dieu-phoi/ghep/{runId}/dieu-chinh")),
        OfRun(PermissionRow.Post("/dieu-phoi/ghep/{runId}/ghim")),
        OfRun(PermissionRow.Post("/dieu-phoi/ghep/{runId}/khong-ghep")),
        OfRun(PermissionRow.Post("/dieu-phoi/ghep/{runId}/bo")),

        // The link is the key: it was mailed to one person, who answers without signing in.
        ByLink(PermissionRow.Get("/dong-hanh/tra-loi/{token}")),
        ByLink(PermissionRow.Post("/dong-hanh/tra-loi/{token}/nhan-loi")),
        ByLink(PermissionRow.Post("/dong-hanh/tra-loi/{token}/tu-choi")),
        ByLink(PermissionRow.Post("/dong-hanh/tra-loi/{token}/cam-ket")),

        // Each for her own side, the officer for the woman; a coordinator answers for nobody.
        PermissionRow.Post("/dong-hanh/cap/{id}/nhan-loi").For(Who.Entrant | Who.Officer | Who.OtherJudge).With("id", s => s.Mentoring!.Pair.Id),
        PermissionRow.Post("/dong-hanh/cap/{id}/tu-choi").For(Who.Entrant | Who.Officer | Who.OtherJudge).With("id", s => s.Mentoring!.Pair.Id),
    ];

    private static PermissionRow OfRun(PermissionRow row) => OfCoordinator(row).With("runId", s => s.Mentoring!.Run.Id);

    private static PermissionRow ByLink(PermissionRow row) => row.Public().With("token", s => s.Mentoring!.AnswerSecret);
}
