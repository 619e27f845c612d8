using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HoiPhuNu.Startup.Data;

/// <summary>Instants are UTC in the database and say so when they come out.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    v => v.Kind == DateTimeKind.Local ? v.ToUniversalTime() : v,
    v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
