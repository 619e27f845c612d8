using HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const Who Typing = Who.Entrant | Who.Officer;

    private static IEnumerable<PermissionRow> Entries =>
    [
        PermissionRow.Get("/ho-so").For(Who.SignedIn),
        PermissionRow.Get("/ho-so/moi/{slug}").Public().For(Who.SignedIn),
        PermissionRow.Post("/ho-so/moi/{slug}").Public().For(Who.SignedIn),
        OfEntry(PermissionRow.Get("/ho-so/{id}")),
        OfEntry(PermissionRow.Get("/ho-so/{id}/{buoc}")).Where("buoc", "y-tuong"),
        OfEntry(PermissionRow.Post("/ho-so/{id}/{buoc}")).Where("buoc", "y-tuong"),
        OfEntry(PermissionRow.Post("/ho-so/{id}/{buoc}/nhap")).Where("buoc", "y-tuong").Field("Version", s => StepForm.Shown(EntrySteps.All[0], s.Entries[0])),
        OfEntry(PermissionRow.Get("/ho-so/{id}/kiem-tra")),
        OfEntry(PermissionRow.Post("/ho-so/{id}/nop")),
        OfEntry(PermissionRow.Get("/ho-so/{id}/bien-nhan")),
        OfEntry(PermissionRow.Get("/ho-so/{id}/ban-nop/{number}")).Where("number", "1"),
        OfEntry(PermissionRow.Get("/ho-so/{id}/rut")),
        OfEntry(PermissionRow.Post("/ho-so/{id}/rut")),
        OfEntry(PermissionRow.Get("/ho-so/{id}/bo-thay-doi")),
        OfEntry(PermissionRow.Post("/ho-so/{id}/bo-thay-doi")),
        OfEntry(PermissionRow.Get("/ho-so/{id}/nguoi-giup")),
        OfEntry(PermissionRow.Post("/ho-so/{id}/nguoi-giup/{assistanceId}/thoi")).For(Who.Entrant).With("assistanceId", s => s.Entries[0].Assistances[0].Id),

        PermissionRow.Get("/nhap-ho").For(Who.Officers).OthersForbidden(),
        PermissionRow.Get("/nhap-ho/moi").For(Who.Officers).OthersForbidden(),
        PermissionRow.Post("/nhap-ho/moi").For(Who.Officers).OthersForbidden(),

        PermissionRow.Get("/to-chuc/{slug}/ho-so").For(Who.Running),
        PermissionRow.Get("/to-chuc/{slug}/ho-so/{entryId}").For(Who.Running),
        PermissionRow.Post("/to-chuc/{slug}/ho-so/{entryId}/hop-le").For(Who.Running),
        PermissionRow.Post("/to-chuc/{slug}/ho-so/{entryId}/khong-hop-le").For(Who.Running),
        PermissionRow.Post("/to-chuc/{slug}/ho-so/{entryId}/tra-lai").For(Who.Running),
        PermissionRow.Post("/to-chuc/{slug}/ho-so/{entryId}/loai").For(Who.Running),

        PermissionRow.Get("/tra-cuu").Public(),
        PermissionRow.Post("/tra-cuu").Public(),
    ];

    private static PermissionRow OfEntry(PermissionRow row) => row.For(Typing).With("id", s => s.Entries[0].Id);
}
