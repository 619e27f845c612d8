namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private static IEnumerable<PermissionRow> Accounts =>
    [
        PermissionRow.Get("/tai-khoan/dang-nhap").Public(),
        PermissionRow.Post("/tai-khoan/dang-nhap").Public(),
        PermissionRow.Get("/tai-khoan/dang-ky").Public(),
        PermissionRow.Post("/tai-khoan/dang-ky").Public(),
        PermissionRow.Post("/tai-khoan/dang-xuat").Public(),
        PermissionRow.Get("/tai-khoan/quen-mat-khau").Public(),
        PermissionRow.Post("/tai-khoan/quen-mat-khau").Public(),
        PermissionRow.Get("/tai-khoan").For(Who.SignedIn),
        PermissionRow.Post("/tai-khoan").For(Who.SignedIn),
        PermissionRow.Get("/tai-khoan/doi-mat-khau").For(Who.SignedIn),
        PermissionRow.Post("/tai-khoan/doi-mat-khau").For(Who.SignedIn),
        PermissionRow.Get("/tai-khoan/noi-o").For(Who.SignedIn),
        PermissionRow.Post("/tai-khoan/noi-o").For(Who.SignedIn),

        // Whoever holds the link may use it; one that was never made is answered like one used up.
        PermissionRow.Get("/tai-khoan/mat-khau-moi/{token}").Public().With("token", PermissionWorld.PasswordSecret),
        PermissionRow.Post("/tai-khoan/mat-khau-moi/{token}").Public().With("token", PermissionWorld.PasswordSecret)
            .Field("Password", _ => "mot cau moi hoan toan").DoneBy(Who.Everyone),
        PermissionRow.Get("/loi-moi/{token}").Public().AnyId().With("token", s => s.JudgeInvitationSecret),
        PermissionRow.Post("/loi-moi/{token}").Public().AnyId().With("token", s => s.JudgeInvitationSecret),
        PermissionRow.Get("/to-chuc/{slug}/nguoi-dung").For(Who.Running),
        PermissionRow.Post("/to-chuc/{slug}/nguoi-dung/{personId}").For(Who.Running),
    ];
}
