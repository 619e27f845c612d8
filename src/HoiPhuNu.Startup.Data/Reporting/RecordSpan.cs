using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>Days, and the kinds of record to read of them.</summary>
internal readonly record struct RecordSpan(DateOnly From, DateOnly To, RecordKind[] Kinds);
