namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>How a report says what was reached of a plan.</summary>
public enum PlanWording
{
    /// <summary>"đạt 118% kế hoạch"; from twice the plan on "đạt 590% kế hoạch, gần gấp 6 lần".</summary>
    PercentAndTimes = 0,

    /// <summary>"đạt 462% kế hoạch".</summary>
    Percent = 1,

    /// <summary>From twice the plan on "gần gấp 6 lần kế hoạch"; below that the percentage.</summary>
    Times = 2,

    /// <summary>"312/300 phụ nữ" and nothing more.</summary>
    Fraction = 3,
}
