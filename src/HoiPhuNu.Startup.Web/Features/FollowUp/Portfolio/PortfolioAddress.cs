using System.Globalization;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>The filter as it stands in the address: of the page, of the list behind a figure, and of their files alike.</summary>
public sealed class PortfolioAddress
{
    public const string Page = "/theo-doi/tong-hop";
    public const string List = "/theo-doi/tong-hop/danh-sach";

    private const string DayName = "ngay", MarkName = "muc", NumberName = "so";

    /// <summary>As they stand in the address.</summary>
    private static readonly string[] Names = [DayName, "don-vi", "tinh", "chuong-trinh", "nam", "nguon", "doi-tuong", MarkName, NumberName];

    private readonly Dictionary<string, string> _unread = [];

    [FromQuery(Name = "ngay")]
    public DateOnly? Day { get; set; }

    [FromQuery(Name = "don-vi")]
    public Guid? Unit { get; set; }

    /// <summary>Of what lies within the unit, one province of today.</summary>
    [FromQuery(Name = "tinh")]
    public Guid? Province { get; set; }

    [FromQuery(Name = "chuong-trinh")]
    public Guid? Programme { get; set; }

    [FromQuery(Name = "nam")]
    public int? Year { get; set; }

    [FromQuery(Name = "nguon")]
    public FunderKind? Funder { get; set; }

    [FromQuery(Name = "ten-nguon")]
    public string? FunderName { get; set; }

    [FromQuery(Name = "linh-vuc")]
    public string? Sector { get; set; }

    [FromQuery(Name = "doi-tuong")]
    public EntrantTypes? EntrantType { get; set; }

    /// <summary>Of a list: which figure it stands behind.</summary>
    [FromQuery(Name = "muc")]
    public PortfolioMark? Mark { get; set; }

    /// <summary>Months, stars or legal form of the figure.</summary>
    [FromQuery(Name = "so")]
    public int? Number { get; set; }

    [FromQuery(Name = "trang")]
    public int PageNumber { get; set; } = 1;

    /// <summary>What was asked for and could not be read, as it was typed: the page says so, and no file is made of half a question.</summary>
    public IReadOnlyDictionary<string, string> Unread => _unread;

    public bool IsEmpty => _unread.Count == 0 && (Day, Unit, Province, Programme, Year, Funder, EntrantType) == (null, null, null, null, null, null, null) && string.IsNullOrEmpty(FunderName) && string.IsNullOrEmpty(Sector);

    /// <summary>After the binding: keeps what it could not read, and a day to come, which has no figures.</summary>
    public void TakeNote(ModelStateDictionary state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var name in Names)
        {
            if (state.TryGetValue(name, out var entry) && entry.Errors.Count > 0)
            {
                _unread[name] = entry.AttemptedValue ?? "";
            }
        }

        if (Day > today)
        {
            _unread[DayName] = VietnamTime.FormatDate(Day.Value);
            Day = null;
        }

        if (_unread.ContainsKey(MarkName) || _unread.ContainsKey(NumberName))
        {
            // Months of a figure nobody named, or a figure of no months: neither is a list.
            (Mark, Number) = (null, null);
        }
    }

    /// <summary>A day to come has no figures: today instead.</summary>
    public PortfolioFilter Filter(DateOnly today) => new(Day is { } day && day < today ? day : today)
    {
        UnitId = Unit,
        ProvinceId = Province,
        ProgrammeId = Programme,
        Year = Year,
        Funder = Funder,
        FunderFolded = VietnameseText.Fold(FunderName),
        Sector = string.IsNullOrEmpty(Sector) ? null : Sector,
        EntrantType = (int?)EntrantType,
    };

    /// <summary>Address of the list behind a figure under this filter.</summary>
    public string Behind(PortfolioMark mark, int? number = null, Guid? province = null, string? sector = null, EntrantTypes? entrant = null) =>
        List + Query(province ?? Province, sector ?? Sector, entrant ?? EntrantType, mark, number);

    /// <summary>The same filter on the page of figures or in one of its files.</summary>
    public string On(string path) => path + Query(Province, Sector, EntrantType, Mark, Number);

    /// <summary>The page of figures this list stands behind.</summary>
    public string Back() => Page + Query(Province, Sector, EntrantType, null, null);

    /// <summary>The same unit, and nothing else, on a day: where the sensitive split is made.</summary>
    public string Plainly(DateOnly day) => new PortfolioAddress { Day = day, Unit = Unit }.On(Page);

    private string Query(Guid? province, string? sector, EntrantTypes? entrant, PortfolioMark? mark, int? number)
    {
        (string Name, string? Value)[] all =
        [
            (DayName, Day is { } day ? VietnamTime.FormatDate(day) : null),
            ("don-vi", Unit?.ToString()),
            ("tinh", province?.ToString()),
            ("chuong-trinh", Programme?.ToString()),
            ("nam", Year?.ToString(CultureInfo.InvariantCulture)),
            ("nguon", Funder?.ToString()),
            ("ten-nguon", FunderName),
            ("linh-vuc", sector),
            ("doi-tuong", entrant?.ToString()),
            (MarkName, mark?.ToString()),
            (NumberName, number?.ToString(CultureInfo.InvariantCulture)),
        ];
        var given = all.Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => $"{a.Name}={Uri.EscapeDataString(a.Value!)}").ToList();
        return given.Count == 0 ? "" : "?" + string.Join('&', given);
    }
}
