namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>Who may enter a contest (several) and as what she enters (one).</summary>
[Flags]
public enum EntrantTypes
{
    None = 0,

    /// <summary>Cá nhân.</summary>
    Individual = 1,

    /// <summary>Nhóm.</summary>
    Group = 2,

    /// <summary>Hộ kinh doanh.</summary>
    HouseholdBusiness = 4,

    /// <summary>Tổ hợp tác.</summary>
    CooperativeGroup = 8,

    /// <summary>Tổ liên kết.</summary>
    LinkageGroup = 16,

    /// <summary>Hợp tác xã.</summary>
    Cooperative = 32,

    /// <summary>Doanh nghiệp.</summary>
    Enterprise = 64,

    /// <summary>Học sinh, sinh viên.</summary>
    Students = 128,
}
