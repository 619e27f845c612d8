using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string OneRecord = "/so-lieu/{id}";

    private static IEnumerable<PermissionRow> Activities =>
    [
        Get("/so-lieu").For(Who.FiguresStaff).OthersForbidden(),
        Get("/so-lieu/tep/{format}").For(Who.FiguresStaff).OthersForbidden().Where("format", "csv"),
        Get("/so-lieu/moi").For(Who.FiguresStaff).OthersForbidden(),
        Get("/so-lieu/moi/{kind}").For(Who.FiguresStaff).OthersForbidden().Where("kind", "TrainingClass"),
        Post("/so-lieu/moi/{kind}").For(Who.FiguresStaff).OthersForbidden().Where("kind", "TrainingClass"),

        // A return that was looked at: hers alone, and none of it stands in the database.
        Get("/so-lieu/nhap").For(Who.FiguresStaff).OthersForbidden(),
        Get("/so-lieu/nhap/mau/{format}").For(Who.FiguresStaff).OthersForbidden().Where("format", "csv"),
        Post("/so-lieu/nhap").For(Who.FiguresStaff).OthersForbidden(),
        OfReturn(Get("/so-lieu/nhap/{id}")),
        OfReturn(Post("/so-lieu/nhap/{id}/ghi")),
        OfReturn(Post("/so-lieu/nhap/{id}/bo")),

        // Her own commune's officer, and who is in charge above her.
        OfRecord(Get(OneRecord), Who.Officer | Who.FiguresLead),
        OfRecord(Get(OneRecord + "/sua"), Who.Officer | Who.FiguresLead),
        OfRecord(Post(OneRecord + "/sua"), Who.Officer | Who.FiguresLead),
        OfRecord(Get(OneRecord + "/bo"), Who.Officer | Who.FiguresLead),
        OfRecord(Post(OneRecord + "/bo"), Who.Officer | Who.FiguresLead),

        // Names of those who came are read in the commune only.
        OfRecord(Get(OneRecord + "/diem-danh"), Who.Officer),
        OfRecord(Post(OneRecord + "/diem-danh"), Who.Officer),
        OfRecord(Post(OneRecord + "/diem-danh/bo"), Who.Officer),
        OfSheet(Get(OneRecord + "/tep/{fileId}")),
        OfRecord(Post(OneRecord + "/tep"), Who.Officer),
        OfSheet(Post(OneRecord + "/tep/{fileId}/go")),
    ];

    private static PermissionRow OfRecord(PermissionRow row, Who who) => row.For(who).Forbid(Who.SignedIn & ~Who.FiguresStaff).With("id", s => s.Figures!.Record.Id);

    private static PermissionRow OfReturn(PermissionRow row) => row.For(Who.Nobody).Forbid(Who.SignedIn & ~Who.FiguresStaff).With("id", _ => Guid.CreateVersion7());

    private static PermissionRow OfSheet(PermissionRow row) => OfRecord(row, Who.Officer).With("fileId", s => s.Figures!.Sheet.Id);
}
