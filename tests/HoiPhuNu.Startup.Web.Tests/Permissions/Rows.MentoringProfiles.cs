namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> MentoringProfiles =>
    [
        PermissionRow.Get("/dieu-phoi/co-van").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Get("/dieu-phoi/co-van/moi").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Post("/dieu-phoi/co-van/moi").For(Who.UnitOrganizers).OthersForbidden(),
        OfProfile(PermissionRow.Get("/dieu-phoi/co-van/{id}")),
        OfProfile(PermissionRow.Get("/dieu-phoi/co-van/{id}/sua")),
        OfProfile(PermissionRow.Post("/dieu-phoi/co-van/{id}/sua")),
        OfProfile(PermissionRow.Post("/dieu-phoi/co-van/{id}/nhan")),
        OfProfile(PermissionRow.Post("/dieu-phoi/co-van/{id}/thoi")),
        OfProfile(PermissionRow.Post("/dieu-phoi/co-van/{id}/tam-nghi")),
        OfProfile(PermissionRow.Post("/dieu-phoi/co-van/{id}/lien-ket")),

        PermissionRow.Get("/co-van/ho-so").For(Who.SignedIn),
        PermissionRow.Get("/co-van/ho-so/khai").For(Who.SignedIn),
        PermissionRow.Post("/co-van/ho-so/khai").For(Who.SignedIn),
        PermissionRow.Post("/co-van/ho-so/cam-ket").For(Who.SignedIn),
        PermissionRow.Post("/co-van/ho-so/tam-nghi").For(Who.SignedIn),

        // The link is the key: whoever holds it may look, and claim with an account of her own.
        PermissionRow.Get("/co-van/nhan/{token}").Public().With("token", s => s.Mentoring!.ClaimSecret),
        PermissionRow.Post("/co-van/nhan/{token}").Public().With("token", s => s.Mentoring!.ClaimSecret),

        // One list for all.
        PermissionRow.Get("/dieu-phoi/chu-de").For(Who.Administrator).OthersForbidden(),
        PermissionRow.Post("/dieu-phoi/chu-de").For(Who.Administrator).OthersForbidden(),
        OfTopic(PermissionRow.Get("/dieu-phoi/chu-de/{id}")),
        OfTopic(PermissionRow.Post("/dieu-phoi/chu-de/{id}")),
        OfTopic(PermissionRow.Post("/dieu-phoi/chu-de/{id}/ngung")),
        OfTopic(PermissionRow.Post("/dieu-phoi/chu-de/{id}/dung-lai")),

        PermissionRow.Get("/dieu-phoi/dot").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Get("/dieu-phoi/dot/moi").For(Who.UnitOrganizers).OthersForbidden(),
        PermissionRow.Post("/dieu-phoi/dot/moi").For(Who.UnitOrganizers).OthersForbidden(),
        OfCohort(PermissionRow.Get("/dieu-phoi/dot/{id}")),
        OfCohort(PermissionRow.Get("/dieu-phoi/dot/{id}/cai-dat")),
        OfCohort(PermissionRow.Post("/dieu-phoi/dot/{id}/cai-dat")),
        OfCohort(PermissionRow.Post("/dieu-phoi/dot/{id}/khep")),
        OfCohort(PermissionRow.Get("/dieu-phoi/dot/{id}/them")),
        OfCohort(PermissionRow.Post("/dieu-phoi/dot/{id}/them")),

        PermissionRow.Get("/dong-hanh/nhu-cau/{id}").For(Who.Entrant | Who.Officer).With("id", s => s.Mentoring!.Need.Id),
        PermissionRow.Post("/dong-hanh/nhu-cau/{id}").For(Who.Entrant | Who.Officer).With("id", s => s.Mentoring!.Need.Id),
        OfCoordinator(PermissionRow.Get("/dieu-phoi/nhu-cau/{id}")).With("id", s => s.Mentoring!.Need.Id),
        OfCoordinator(PermissionRow.Post("/dieu-phoi/nhu-cau/{id}")).With("id", s => s.Mentoring!.Need.Id),
        OfCoordinator(PermissionRow.Post("/dieu-phoi/nhu-cau/{id}/bo")).With("id", s => s.Mentoring!.Need.Id),
    ];

    /// <summary>The host unit's organizer coordinates its mentoring; another unit's finds nothing, whoever coordinates nowhere is stopped at the fence.</summary>
    private static PermissionRow OfCoordinator(PermissionRow row) => row.For(Who.Organizer).Forbid(Who.SignedIn & ~Who.UnitOrganizers);

    private static PermissionRow OfProfile(PermissionRow row) => OfCoordinator(row).With("id", s => s.Mentoring!.Profile.Id);

    private static PermissionRow OfCohort(PermissionRow row) => OfCoordinator(row).With("id", s => s.Mentoring!.Cohort.Id);

    private static PermissionRow OfTopic(PermissionRow row) => row.Public().For(Who.Administrator).OthersForbidden().With("id", s => s.Mentoring!.TopicId);
}
