namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Whose money it is.</summary>
public enum FunderKind
{
    /// <summary>Quỹ của Hội.</summary>
    UnionFund = 1,

    /// <summary>Ngân sách nhà nước qua đề án, chương trình.</summary>
    StateBudget = 2,

    /// <summary>Ngân hàng Chính sách xã hội: the bank's ledger stays the truth.</summary>
    PolicyBank = 3,

    /// <summary>TYM: its ledger stays the truth.</summary>
    Tym = 4,

    /// <summary>Quỹ Hỗ trợ phát triển hợp tác xã.</summary>
    CooperativeFund = 5,

    /// <summary>Ngân hàng khác: its ledger stays the truth.</summary>
    Bank = 6,

    /// <summary>Doanh nghiệp, nhà tài trợ.</summary>
    Sponsor = 7,

    /// <summary>Nguồn khác.</summary>
    Other = 9,
}
