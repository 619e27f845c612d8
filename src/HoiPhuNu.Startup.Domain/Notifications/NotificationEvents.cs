using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Notifications;

/// <summary>Somebody of the secretariat told a woman by telephone what the notice says.</summary>
public sealed record NoticeTelephoned(Guid NoticeId, Guid? ById, DateTime At, Guid? InContestId) : DomainEvent(NoticeId, ById, At)
{
    public override Guid? ContestId => InContestId;
}

/// <summary>An administrator sent a parked event or mail on its way again.</summary>
public sealed record DeliveryRetried(Guid DeliveryId, Guid? ById, DateTime At, bool IsMail) : DomainEvent(DeliveryId, ById, At);
