using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Accounts;

/// <summary>What somebody posted after her session had ended: sealed, kept for a day, shown again to the same account only.</summary>
public sealed class SealedForm : Entity
{
    public const int PathLength = 300;
    public const int SealedLength = 400_000;
    public static readonly TimeSpan Life = TimeSpan.FromDays(1);

    private SealedForm()
    {
    }

    public Guid AccountId { get; private set; }

    public string Path { get; private set; } = "";

    /// <summary>Fields as JSON, encrypted with the site's keys for this account.</summary>
    public string Sealed { get; private set; } = "";

    public DateTime KeptAt { get; private set; }

    public static SealedForm Create(Guid accountId, string path, string sealedFields, DateTime now) =>
        new() { AccountId = accountId, Path = path, Sealed = sealedFields, KeptAt = now };
}
