namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

public enum PortfolioUnit
{
    Projects,
    Percent,
    Money,
    People,
    Loans,
}
