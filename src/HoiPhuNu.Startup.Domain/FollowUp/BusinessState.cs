namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>How the business is, as a check-in says.</summary>
public enum BusinessState
{
    /// <summary>Đang hoạt động.</summary>
    Working = 1,

    /// <summary>Mở rộng.</summary>
    Growing = 2,

    /// <summary>Tạm dừng.</summary>
    Paused = 3,

    /// <summary>Đã dừng.</summary>
    Stopped = 4,
}
