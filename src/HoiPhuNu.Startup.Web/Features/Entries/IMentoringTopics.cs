namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>What an entrant may ask a mentor for. Mentoring keeps the list and answers; entries store its codes.</summary>
public interface IMentoringTopics
{
    /// <summary>In the reader's language, in the order of the list, topics that are offered no more with them.</summary>
    Task<IReadOnlyList<MentoringTopicName>> ListAsync(CancellationToken cancel);
}
