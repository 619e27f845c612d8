namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> AwardPlan =>
    [
        PermissionRow.Get("/to-chuc/{slug}/giai-thuong").For(Who.Organizers),
        PermissionRow.Get("/to-chuc/{slug}/giai-thuong/moi").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/giai-thuong/moi").For(Who.Organizers),
        PermissionRow.Get("/to-chuc/{slug}/giai-thuong/{awardId}").For(Who.Organizers).With("awardId", s => s.Awards[0].Id),
        PermissionRow.Post("/to-chuc/{slug}/giai-thuong/{awardId}").For(Who.Organizers).With("awardId", s => s.Awards[0].Id),
        PermissionRow.Post("/to-chuc/{slug}/giai-thuong/{awardId}/xoa").For(Who.Organizers).With("awardId", s => s.Awards[0].Id),
        PermissionRow.Get("/to-chuc/{slug}/giai-thuong/tap-the/moi").For(Who.Organizers),
        PermissionRow.Post("/to-chuc/{slug}/giai-thuong/tap-the/moi").For(Who.Organizers),

        // The world has no collective award; who may remove one is asked where one is made.
        PermissionRow.Post("/to-chuc/{slug}/giai-thuong/tap-the/{awardId}/xoa").Where("awardId", "0198c5de-0000-7000-8000-000000000001").For(Who.Nobody),
    ];
}
