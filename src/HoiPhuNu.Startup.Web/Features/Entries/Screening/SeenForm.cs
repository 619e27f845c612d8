using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.Screening;

/// <summary>What the secretary had before her when she decided.</summary>
public sealed class SeenForm
{
    public int Number { get; set; }

    public EntryStatus Status { get; set; }
}
