namespace HoiPhuNu.Startup.Web.Features.Reporting.Forms;

public sealed record FormsPage(bool KeepsIndicators, PageOf<FormsPage.Row> Rows)
{
    public sealed record Row(Guid Id, string Code, string Name, string Unit, int Lines, bool IsRetired);
}
