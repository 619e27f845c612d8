namespace HoiPhuNu.Startup.Web.Features.Notifications.Queue;

public sealed record QueueRow(Guid Id, string Kind, DateTime Since, int Attempts, string? Error);
