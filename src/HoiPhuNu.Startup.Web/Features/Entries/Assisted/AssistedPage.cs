using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

namespace HoiPhuNu.Startup.Web.Features.Entries.Assisted;

/// <summary>The officer's list of those she enters for.</summary>
public sealed record AssistedPage(PageOf<EntryRow> Page, EntryStatus? Status, string? Search);
