namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What is typed of a milestone.</summary>
/// <param name="Title">The step.</param>
/// <param name="DueOn">By when.</param>
/// <param name="OwnerId">Who sees to it.</param>
/// <param name="Weight">1–100, against the others.</param>
/// <param name="Note">How one will know it is done.</param>
public sealed record MilestoneDetails(string Title, DateOnly DueOn, Guid OwnerId, int Weight, string Note = "");
