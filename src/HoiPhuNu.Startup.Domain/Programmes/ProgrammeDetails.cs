namespace HoiPhuNu.Startup.Domain.Programmes;

/// <summary>What is typed of a programme.</summary>
public sealed record ProgrammeDetails(string Code, string Name, string Title, IReadOnlyList<string> Aliases, string LegalBasis, DateOnly? From, DateOnly? To, string Lead, FollowUpSettings Settings);
