namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>One number of a record, before and after; null: not known.</summary>
public sealed record NumberChange(RecordField Field, long? Before, long? After);
