using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>What became of a posted page.</summary>
/// <param name="Entry">Null: there is no such entry for this viewer.</param>
/// <param name="IsSaved">It is in the draft.</param>
/// <param name="IsConflict">Somebody else changed this page after it was shown.</param>
/// <param name="Refusal">The entry takes no changes.</param>
/// <param name="Next">Where to go on; null: to the check.</param>
/// <param name="StaysHere">Something on this page wants another look.</param>
/// <param name="Version">What the page shows now.</param>
public sealed record SavedStep(Entry? Entry, bool IsSaved = false, bool IsConflict = false, Refusal? Refusal = null, EntryStep? Next = null, bool StaysHere = false, string Version = "");
