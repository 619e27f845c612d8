namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>How money reached her.</summary>
public enum PaymentWay
{
    BankTransfer = 1,
    Cash = 2,

    /// <summary>Hiện vật, dịch vụ.</summary>
    InKind = 3,
}
