using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Contests.Tracks;

public sealed class TracksForm
{
    public int Version { get; set; }

    [Display(Name = "Bảng thi")]
    [StringLength(4000), DataType(DataType.MultilineText)]
    public string Tracks { get; set; } = "";

    [Display(Name = "Lĩnh vực")]
    [StringLength(8000), DataType(DataType.MultilineText)]
    public string Sectors { get; set; } = "";

    public static TracksForm Of(Contest contest) => new()
    {
        Version = contest.Version,
        Tracks = string.Join('\n', contest.Tracks.OrderBy(t => t.Order).Select(t => t.Name)),
        Sectors = string.Join('\n', contest.Sectors.OrderBy(s => s.Order).Select(s => s.Name)),
    };

    public static IReadOnlyList<string> Lines(string text) => text.Split('\n');
}
