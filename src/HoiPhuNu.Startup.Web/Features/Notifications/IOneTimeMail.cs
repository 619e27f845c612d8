using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>
/// Puts a message with a one-time link into the current AppDbContext; it goes out after the caller's save, in the transaction that
/// also keeps the hash of the link's secret. Nothing is saved here.
/// </summary>
public interface IOneTimeMail
{
    /// <summary>Does nothing for an invitation without an address: its link is handed over by the inviter.</summary>
    /// <param name="invitation">Just issued.</param>
    /// <param name="url">Absolute, with the secret.</param>
    /// <param name="cancel">Stops waiting.</param>
    Task QueueInvitationAsync(Invitation invitation, string url, CancellationToken cancel);

    /// <param name="person">Whose account it is.</param>
    /// <param name="email">Where it goes: the address known to the account, not one just typed.</param>
    /// <param name="url">Absolute, with the secret.</param>
    /// <param name="cancel">Stops waiting.</param>
    Task QueuePasswordLinkAsync(Person person, string email, string url, CancellationToken cancel);

    /// <summary>Does nothing for somebody without an address.</summary>
    /// <param name="message">With the absolute link in it.</param>
    /// <param name="key">What it is about: the same key, person and kind make one notice.</param>
    /// <param name="to">Loaded.</param>
    /// <param name="contestId">The contest it belongs to.</param>
    void Queue(OneTimeMessage message, Guid key, Person to, Guid? contestId);
}
