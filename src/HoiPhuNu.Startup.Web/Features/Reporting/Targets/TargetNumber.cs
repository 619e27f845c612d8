using System.Globalization;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>Numbers of the grid: written without points between thousands, so that what stands there reads back as it is; what could mean two numbers is asked.</summary>
public static class TargetNumber
{
    public static string Write(long? value, FigureKind kind)
    {
        if (value is not { } v)
        {
            return "";
        }

        var parts = Parts(kind);
        var tail = v % parts == 0 ? "" : "," + (v % parts).ToString(parts == 100 ? "00" : "000", CultureInfo.InvariantCulture).TrimEnd('0');
        return (v / parts).ToString(CultureInfo.InvariantCulture) + tail;
    }

    /// <summary>A changed cell in the Vietnamese way, or as typed where that way of writing it would be asked about again; what cannot be read has its marks exchanged, so that it means the same.</summary>
    /// <param name="cell">As typed.</param>
    /// <param name="kind">Of its column.</param>
    /// <param name="mark">How it was typed.</param>
    public static string OurWay(TargetCell cell, FigureKind kind, DecimalMark mark)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Fault.Length > 0)
        {
            return mark == DecimalMark.Point ? string.Concat(cell.Text.Select(c => c == '.' ? ',' : c == ',' ? '.' : c)) : cell.Text;
        }

        var written = Write(cell.Value, kind);
        return mark == DecimalMark.Unsaid && TypedNumber.Read(written, mark).IsUnclear ? cell.Text : written;
    }

    /// <summary>A number it is, whichever.</summary>
    public static bool IsNumber(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return TypedNumber.Read(typed.TrimEnd('%'), DecimalMark.Unsaid) is { Value: not null } or { IsUnclear: true };
    }

    /// <returns>The value; or what is wrong with it.</returns>
    public static (long? Value, string Fault) Read(string typed, FigureKind kind, DecimalMark mark, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(T);
        var text = kind == FigureKind.Percent ? typed.TrimEnd('%').Trim() : typed;
        var number = TypedNumber.Read(text, mark);
        if (number.IsUnclear)
        {
            return (null, T["“{0}” có thể là hai số khác nhau. Chọn cách viết số ở trên bảng, hoặc ghi {1}.", typed, string.Concat(text.Where(char.IsAsciiDigit))]);
        }

        if (number.Value is not { } value)
        {
            return (null, T["“{0}” chưa phải là số. Ghi số, hoặc để trống nếu chưa giao.", typed]);
        }

        if (value < 0)
        {
            return (null, T["“{0}” nhỏ hơn 0. Ghi số từ 0 trở lên.", typed]);
        }

        // Before it is scaled: a number of 28 digits times a hundred is more than can be worked with.
        if (value > Money.Max / (decimal)Parts(kind))
        {
            return (null, T["“{0}” quá lớn. Xem lại số chữ số.", typed]);
        }

        var scaled = value * Parts(kind);
        return scaled != decimal.Truncate(scaled) ? (null, kind is FigureKind.Whole or FigureKind.Money ? T["“{0}” có phần lẻ. Chỉ tiêu này đếm bằng số nguyên.", typed] : T["“{0}” có quá nhiều số lẻ.", typed])
            : ((long)scaled, "");
    }

    private static int Parts(FigureKind kind) => kind switch { FigureKind.Percent => 100, FigureKind.Quantity => 1000, _ => 1 };
}
