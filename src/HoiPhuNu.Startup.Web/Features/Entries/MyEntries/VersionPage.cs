namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>One submitted version, as it was frozen.</summary>
public sealed record VersionPage(Guid Id, string Title, string Code, int Number, DateTime ReceivedAt, string Hash, bool Counts, FactSheet Sheet);
