namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>How far the business has come as an entity, in the order in which it usually grows.</summary>
public enum LegalForm
{
    /// <summary>Ý tưởng, chưa đăng ký.</summary>
    Idea = 0,

    /// <summary>Hộ kinh doanh.</summary>
    HouseholdBusiness = 1,

    /// <summary>Tổ hợp tác.</summary>
    CooperativeGroup = 2,

    /// <summary>Hợp tác xã.</summary>
    Cooperative = 3,

    /// <summary>Doanh nghiệp.</summary>
    Enterprise = 4,
}
