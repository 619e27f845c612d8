using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>One entry in a list of those she types in.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Title">Empty while she has not named it.</param>
/// <param name="Entrant">The woman, when somebody else looks.</param>
/// <param name="Commune">Where she lives, when somebody else looks.</param>
/// <param name="ContestTitle">The contest.</param>
/// <param name="Status">State.</param>
/// <param name="Code">From the first submission on.</param>
/// <param name="DraftDiffers">Typed on after submitting, not submitted again.</param>
/// <param name="Until">Her last minute; null when nothing can be typed any more.</param>
/// <param name="Done">Parts done.</param>
/// <param name="Parts">Parts asked.</param>
/// <param name="Missing">The first thing that is missing, in words.</param>
public sealed record EntryRow(
    Guid Id, string Title, string? Entrant, string? Commune, string ContestTitle, EntryStatus Status, string? Code, bool DraftDiffers, DateTime? Until, int Done, int Parts, string? Missing);
