namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Topics of a woman nobody covers, in her order.</summary>
public sealed record MatchOpenTopics(Guid WomanId, IReadOnlyList<Guid> TopicIds);
