using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Notifications;

/// <summary>Somebody of the secretariat told a woman by telephone what the notice says.</summary>
public sealed record NoticeTelephoned(Guid NoticeId, Guid? ById, DateTime At, Guid? InContestId) : DomainEvent(NoticeId, ById, At)
{
    public override Guid? ContestId => InContestId;
}

/// <summary>The mail service does not accept our key or address: nothing leaves.</summary>
/// <param name="Cause">Technical, "SendGrid: 401".</param>
public sealed record MailStopped(Guid StopId, DateTime At, string Cause) : DomainEvent(StopId, null, At);

/// <summary>A mail was taken again after a stop.</summary>
public sealed record MailResumed(Guid StopId, DateTime At) : DomainEvent(StopId, null, At);

/// <summary>An administrator had a stopped queue tried without waiting.</summary>
public sealed record MailTriedAgain(Guid StopId, Guid? ById, DateTime At) : DomainEvent(StopId, ById, At);

/// <summary>An administrator sent a parked event or mail on its way again.</summary>
public sealed record DeliveryRetried(Guid DeliveryId, Guid? ById, DateTime At, bool IsMail) : DomainEvent(DeliveryId, ById, At);
