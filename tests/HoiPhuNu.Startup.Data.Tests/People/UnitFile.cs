using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HoiPhuNu.Startup.Data.Tests.People;

/// <summary>A list of provinces and communes in the shape of the state's file, with invented communes.</summary>
internal sealed class UnitFile
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public List<Province> Provinces { get; } = [];

    /// <param name="provinces">Code and name; the seeded ones, to begin with.</param>
    /// <param name="communes">Of each province.</param>
    public static UnitFile Of(IEnumerable<(string Code, string Name)> provinces, int communes)
    {
        var file = new UnitFile();
        var number = 0;
        foreach (var (code, name) in provinces)
        {
            var wards = Enumerable.Range(1, communes).Select(i => new Ward(Code(++number), $"{(i % 4 == 0 ? "Phường" : "Xã")} Thử Nghiệm {i}", code));
            file.Provinces.Add(new Province(code, name, [.. wards]));
        }

        return file;
    }

    public static string Code(int number) => (number * 3).ToString("00000", CultureInfo.InvariantCulture);

    public Stream Open() => Open(JsonSerializer.Serialize(Provinces, Json));

    public static Stream Open(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    internal sealed record Province(string Code, string FullName, List<Ward> Wards);

    internal sealed record Ward(string Code, string FullName, string ProvinceCode);
}
