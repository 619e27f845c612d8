using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Head lines, codes and signatures of a unit's papers (thể thức NĐ 30/2020, which the Union applies as it fits).</summary>
public sealed class DocumentHead : AggregateRoot
{
    public const int LineLength = 160;
    public const int CodeLength = 40;
    public const int PlaceLength = 80;
    public const int RecipientsLength = 1000;

    private DocumentHead()
    {
    }

    public Guid UnitId { get; private set; }

    /// <summary>Cơ quan chủ quản: "ỦY BAN MTTQ VIỆT NAM TỈNH CAO BẰNG"; empty: none is printed.</summary>
    public string Above { get; private set; } = "";

    /// <summary>"HỘI LIÊN HIỆP PHỤ NỮ TỈNH CAO BẰNG".</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>"BAN THƯỜNG VỤ"; empty: none.</summary>
    public string Board { get; private set; } = "";

    /// <summary>"BC-BTV": behind the number of a report.</summary>
    public string ReportCode { get; private set; } = "";

    /// <summary>"Cao Bằng": before the date.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Nơi nhận, one a line.</summary>
    public string Recipients { get; private set; } = "";

    public static DocumentHead Of(Guid unitId) => new() { UnitId = unitId };

    public void Take(string above, string issuer, string board, string reportCode, string place, string recipients, Guid byId, DateTime now)
    {
        (Above, Issuer, Board) = (VietnameseText.Clean(above), VietnameseText.Clean(issuer), VietnameseText.Clean(board));
        (ReportCode, Place, Recipients) = (VietnameseText.Clean(reportCode), VietnameseText.Clean(place), VietnameseText.CleanLines(recipients));
        Raise(new DocumentHeadChanged(Id, byId, now, UnitId));
    }
}
