using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data;

/// <summary>Documents kept as JSON in one column: immutable records, replaced as a whole.</summary>
public static class JsonText
{
    public const int MaxLength = 200_000;

    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, value!.GetType(), Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property, int maxLength = MaxLength)
        where T : class =>
        property.HasConversion(
            v => Write(v),
            v => Read<T>(v),
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b) || (a != null && a.Equals(b)), v => v.GetHashCode(), v => v))
            .HasMaxLength(maxLength);
}
