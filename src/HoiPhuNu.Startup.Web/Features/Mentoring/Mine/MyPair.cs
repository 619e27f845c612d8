using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mine;

/// <summary>One pair on a list of hers.</summary>
/// <param name="Other">Name of the other one.</param>
/// <param name="Accepted">She has accepted already.</param>
/// <param name="Next">Of the next planned session.</param>
/// <param name="Last">Of the last one held.</param>
/// <param name="ToConfirm">Logged sessions the woman has not answered.</param>
public sealed record MyPair(Guid Id, string Woman, string Other, string Title, MentorshipStatus Status, MatchRole Role, DateTime AnswerBy, bool Accepted, DateOnly? Next, DateOnly? Last, int OpenActions, int ToConfirm);
