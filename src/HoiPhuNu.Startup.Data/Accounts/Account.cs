using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace HoiPhuNu.Startup.Data.Accounts;

/// <summary>A way in. The human being is the <see cref="Person"/>; many persons have no account.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public Guid PersonId { get; set; }

    public Person Person { get; set; } = null!;

    public bool IsAdministrator { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Her own choice, kept across devices: "vi" or "en".</summary>
    public string Language { get; set; } = "vi";
}
