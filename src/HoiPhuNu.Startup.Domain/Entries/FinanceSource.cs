namespace HoiPhuNu.Startup.Domain.Entries;

public enum FinanceSource
{
    /// <summary>Vốn tự có.</summary>
    Own = 1,

    /// <summary>Vốn vay.</summary>
    Loan = 2,

    /// <summary>Đề nghị hỗ trợ.</summary>
    Requested = 3,

    /// <summary>Đóng góp bằng công, hiện vật.</summary>
    InKind = 4,

    /// <summary>Nguồn khác.</summary>
    Other = 5,
}
