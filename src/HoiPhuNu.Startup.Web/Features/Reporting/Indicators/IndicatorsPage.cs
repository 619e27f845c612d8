namespace HoiPhuNu.Startup.Web.Features.Reporting.Indicators;

public sealed record IndicatorsPage(string Search, PageOf<IndicatorsPage.Row> Rows)
{
    public sealed record Row(Guid Id, string Code, string Name, string UnitOfCount, bool IsStock, bool IsRetired);
}
