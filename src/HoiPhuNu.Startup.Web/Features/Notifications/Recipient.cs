using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>Whom a notice is for.</summary>
/// <param name="Email">Null: it stands on her page, and the secretary's telephone list shows her.</param>
/// <param name="Language">"vi" or "en".</param>
public sealed record Recipient(Guid PersonId, string Name, string? Email, string Language)
{
    /// <param name="person">Loaded.</param>
    /// <param name="otherEmail">Used when the person herself has none: the one given with her entry.</param>
    public static Recipient Of(Person person, string? otherEmail = null) =>
        new(person.Id, person.FullName, string.IsNullOrWhiteSpace(person.Email) ? otherEmail : person.Email, person.Language);
}
