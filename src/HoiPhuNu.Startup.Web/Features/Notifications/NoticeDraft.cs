namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <param name="Key">The event, or <see cref="NoticeKey"/> where one event tells a person more than one thing: same key, person and kind make one notice.</param>
/// <param name="To">Whom it is for.</param>
/// <param name="ContestId">The contest it belongs to.</param>
/// <param name="Message">What it says.</param>
/// <param name="Url">Path on this site.</param>
public sealed record NoticeDraft(Guid Key, Recipient To, Guid? ContestId, Message Message, string Url);
