namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>A record of the same unit, kind, topic, day and name that stands already.</summary>
public sealed record RecordTwin(Guid Id, string Title, DateOnly On);
