using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string OneCall = "/bao-cao/ky/{callId}";
    private const string OneReport = OneCall + "/{unitId}";

    // Her own commune's officer, and who is in charge above her.
    private const Who OfHerUnit = Who.Officer | Who.FiguresLead;

    private const Who OfForms = Who.FiguresLead | Who.Administrator;

    private static IEnumerable<PermissionRow> Reporting =>
    [
        Get("/bao-cao").For(Who.FiguresStaff).OthersForbidden(),
        Get("/bao-cao/so-lieu").For(Who.FiguresStaff).OthersForbidden(),
        Get("/bao-cao/so-lieu/tep/{format}").For(Who.FiguresStaff).OthersForbidden().Where("format", "csv"),
        Get("/bao-cao/so/{indicatorId}/{unitId}").For(OfHerUnit).Forbid(Who.SignedIn & ~Who.FiguresStaff).With("indicatorId", s => s.Figures!.Indicator.Id),

        Get("/bao-cao/chi-so/{indicatorId}/{unitId}").For(OfHerUnit).Forbid(Who.SignedIn & ~Who.FiguresStaff).With("indicatorId", s => s.Figures!.Indicator.Id),

        Get("/bao-cao/ky/moi").For(Who.FiguresLead).OthersForbidden(),
        Post("/bao-cao/ky/moi").For(Who.FiguresLead).OthersForbidden(),
        // Every unit that is asked.
        OfCall(Get(OneCall), Who.FiguresStaff, Who.FiguresStaff),
        OfCall(Post(OneCall + "/nhac"), Who.FiguresLead, Who.FiguresLead),
        OfCall(Post(OneCall + "/khep"), Who.FiguresLead, Who.FiguresLead),

        OfReport(Get(OneReport), OfHerUnit),
        OfReport(Get(OneReport + "/ban/{number}").Where("number", "1"), OfHerUnit),
        OfReport(Get(OneReport + "/so-sanh"), OfHerUnit),
        OfReport(Get(OneReport + "/loi"), OfHerUnit),
        OfReport(Post(OneReport + "/loi"), OfHerUnit),
        OfReport(Post(OneReport + "/gui"), OfHerUnit),
        OfReport(Post(OneReport + "/ky"), OfHerUnit),
        OfReport(Post(OneReport + "/dinh-chinh"), OfHerUnit),
        // The level above.
        OfReport(Post(OneReport + "/tra-lai"), Who.FiguresLead),
        OfReport(Post(OneReport + "/nhan"), Who.FiguresLead),

        Get("/bao-cao/ke-hoach").For(Who.FiguresLead).OthersForbidden(),
        Post("/bao-cao/ke-hoach").For(Who.FiguresLead).OthersForbidden(),
        Post("/bao-cao/ke-hoach/dan").For(Who.FiguresLead).OthersForbidden(),

        // The catalogue is the same for the whole country: the lead of a province finds nothing there.
        Get("/bao-cao/chi-tieu").For(Who.Administrator),
        Get("/bao-cao/chi-tieu/moi").For(Who.Administrator),
        Post("/bao-cao/chi-tieu/moi").For(Who.Administrator),
        OfIndicator(Get("/bao-cao/chi-tieu/{indicatorId}")),
        OfIndicator(Post("/bao-cao/chi-tieu/{indicatorId}")),
        OfIndicator(Post("/bao-cao/chi-tieu/{indicatorId}/bo")),
        Get("/bao-cao/mau").For(OfForms),
        Get("/bao-cao/mau/moi").For(OfForms),
        Post("/bao-cao/mau/moi").For(OfForms),
        OfForm(Get("/bao-cao/mau/{formId}")),
        OfForm(Post("/bao-cao/mau/{formId}")),
        OfForm(Post("/bao-cao/mau/{formId}/bo")),
    ];

    /// <param name="who">Lets in.</param>
    /// <param name="fence">Are past the outer fence.</param>
    private static PermissionRow OfCall(PermissionRow row, Who who, Who fence) => row.For(who).Forbid(Who.SignedIn & ~fence).With("callId", s => s.Figures!.Call.Id);

    private static PermissionRow OfReport(PermissionRow row, Who who) => OfCall(row, who, Who.FiguresStaff);

    private static PermissionRow OfIndicator(PermissionRow row) => row.For(Who.Administrator).With("indicatorId", s => s.Figures!.Indicator.Id);

    private static PermissionRow OfForm(PermissionRow row) => row.For(OfForms).With("formId", s => s.Figures!.Form.Id);
}
