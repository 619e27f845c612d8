namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A milestone that is not done.</summary>
/// <param name="OwnerId">Who sees to it; null: the woman herself, then her officer is told.</param>
public sealed record WatchedMilestone(Guid Id, DateOnly DueOn, int Progress, Guid? OwnerId);
