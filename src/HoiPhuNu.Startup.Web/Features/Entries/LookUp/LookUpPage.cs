using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.LookUp;

public sealed class LookUpPage
{
    public LookUpForm Form { get; set; } = new();

    public Found? Entry { get; set; }

    /// <summary>No name, no title: whoever holds code and digits learns where it stands, not whose it is.</summary>
    public sealed record Found(string Code, EntryStatus Status, string ContestTitle, int Number, DateTime SubmittedAt, DateTime? ReturnedUntil, string ContactPhone);
}
