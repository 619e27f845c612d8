namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>How the figures of a report's sentences are written. The annex has them in full, whatever is chosen here.</summary>
public enum FigureRounding
{
    /// <summary>Counts in full; of long money two decimals: "trên 1,05 tỷ đồng".</summary>
    Usual = 0,

    /// <summary>Everything in full, to the đồng.</summary>
    Exact = 1,

    /// <summary>"gần 600 hộ", "trên 12,1 tỷ đồng".</summary>
    NearlyOver = 2,

    /// <summary>"gần 600 hộ", "hơn 900 cán bộ".</summary>
    NearlyMoreThan = 3,

    /// <summary>"khoảng 1.100 phụ nữ".</summary>
    About = 4,
}
