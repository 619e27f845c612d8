namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <param name="Code">Of <see cref="Topic"/>.</param>
public sealed record MentorTopic(string Code, TopicLevel Level);
