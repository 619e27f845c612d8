namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <param name="Code">Never changes; what entries store.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="IsOffered">May be chosen anew; what is not stays with entries that chose it before.</param>
public sealed record MentoringTopicName(string Code, string Name, bool IsOffered);
