namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>In what form support comes.</summary>
public enum SupportKind
{
    /// <summary>Tiền thưởng.</summary>
    Prize = 1,

    /// <summary>Hỗ trợ không hoàn lại.</summary>
    Grant = 2,

    /// <summary>Cho vay.</summary>
    Loan = 3,

    /// <summary>Hiện vật.</summary>
    InKind = 4,

    /// <summary>Dịch vụ: nhãn hiệu, tập huấn, kiểm nghiệm.</summary>
    Service = 5,
}
