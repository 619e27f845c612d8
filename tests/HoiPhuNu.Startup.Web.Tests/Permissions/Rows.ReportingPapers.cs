using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string OneHead = "/bao-cao/the-thuc/{unitId}";

    private static IEnumerable<PermissionRow> ReportingPapers =>
    [
        OfReport(Get(OneReport + "/tep/{format}").Where("format", "docx"), OfHerUnit),
        OfReport(Get(OneReport + "/in"), OfHerUnit),
        Get(OneHead).For(OfHerUnit).Forbid(Who.SignedIn & ~Who.FiguresStaff),
        Post(OneHead).For(OfHerUnit).Forbid(Who.SignedIn & ~Who.FiguresStaff),
    ];
}
