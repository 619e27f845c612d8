namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>How sure it is. A report never adds a plan to a result.</summary>
public enum RecordState
{
    /// <summary>Kế hoạch.</summary>
    Planned = 1,

    /// <summary>Dự kiến: said to come, not recognised yet.</summary>
    Expected = 2,

    /// <summary>Đã đạt.</summary>
    Reached = 3,

    /// <summary>Được công nhận, by a decision.</summary>
    Recognised = 4,
}
