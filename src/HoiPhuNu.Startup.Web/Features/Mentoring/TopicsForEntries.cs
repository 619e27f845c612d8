using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Web.Features.Entries;

namespace HoiPhuNu.Startup.Web.Features.Mentoring;

/// <summary>The managed list of topics, for the page of an entry that asks what she needs help with.</summary>
public sealed class TopicsForEntries(AppDbContext db) : IMentoringTopics
{
    public async Task<IReadOnlyList<MentoringTopicName>> ListAsync(CancellationToken cancel) => (await TopicNames.LoadAsync(db, cancel)).All;
}
