using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>The answers of one page of the entry file.</summary>
/// <param name="Section">The part it belongs to.</param>
/// <param name="SectionTitle">Name of the part.</param>
/// <param name="Slug">Address of the page.</param>
/// <param name="Title">Name of the page.</param>
/// <param name="Facts">Its answers.</param>
public sealed record FactBlock(EntrySection Section, string SectionTitle, string Slug, string Title, IReadOnlyList<Fact> Facts);
