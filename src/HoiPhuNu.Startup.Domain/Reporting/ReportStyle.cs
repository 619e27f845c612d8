namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>The writer's own choice of how the sentences of her report are worded; none of it makes a figure untrue.</summary>
public sealed record ReportStyle
{
    public const int MostDigits = 4;

    public static readonly ReportStyle Usual = new();

    /// <summary>Numbers under ten with a nought: "05 HTX".</summary>
    public bool PadsSmallCounts { get; init; } = true;

    public FigureRounding Rounding { get; init; }

    /// <summary>Of a rounded figure: "gần 600" has one, "trên 12,1 tỷ" three. More are written where so few would lie more than a tenth beside it.</summary>
    public int Digits { get; init; } = 1;

    public PlanWording Plan { get; init; }

    /// <summary>"6,5 triệu con giống", "32 ngàn lượt".</summary>
    public bool LargeInWords { get; init; }

    /// <summary>Figures are to be rounded.</summary>
    public bool Rounds => Rounding is FigureRounding.NearlyOver or FigureRounding.NearlyMoreThan or FigureRounding.About;
}
