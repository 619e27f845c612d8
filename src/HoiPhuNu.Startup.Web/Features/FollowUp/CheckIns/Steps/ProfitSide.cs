namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>A loss is told, not typed with a minus sign.</summary>
public enum ProfitSide
{
    Gain = 1,
    Loss = 2,
    Even = 3,
    NotKnown = 4,
}
