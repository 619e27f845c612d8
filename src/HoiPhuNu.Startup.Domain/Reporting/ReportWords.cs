using System.Text.Json.Serialization;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>What a report says beside its figures: the outline of part 3.3 (I–V), head lines, signature, nơi nhận, and how figures are worded.</summary>
public sealed record ReportWords
{
    /// <summary>I. Tình hình, công tác chỉ đạo.</summary>
    public string Situation { get; init; } = "";

    /// <summary>II. Kết quả: as edited; empty: written from the figures. A version has what stood there when it was frozen.</summary>
    public string Results { get; init; } = "";

    /// <summary>Fingerprint of the figures that <see cref="Results"/> was written from (<see cref="ReportProse.Basis"/>); empty: nobody edited it.</summary>
    public string ResultsBasis { get; init; } = "";

    /// <summary>III. Đánh giá: ưu điểm, hạn chế, nguyên nhân.</summary>
    public string Assessment { get; init; } = "";

    /// <summary>IV. Nhiệm vụ kỳ tới.</summary>
    public string NextTasks { get; init; } = "";

    /// <summary>V. Kiến nghị.</summary>
    public string Proposals { get; init; } = "";

    /// <summary>Numbers under ten with a nought: "05 HTX".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)] // "no" is the default of its type, and would come back as "yes"
    public bool PadsSmallCounts { get; init; } = true;

    public FigureRounding Rounding { get; init; }

    /// <summary>Of rounded figures.</summary>
    public int Digits { get; init; } = 1;

    public PlanWording Plan { get; init; }

    public bool LargeInWords { get; init; }

    /// <summary>Who signs: "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", her name.</summary>
    public string SignedFor { get; init; } = "TM. BAN THƯỜNG VỤ";

    /// <summary>May have two lines: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
    public string SignerTitle { get; init; } = "CHỦ TỊCH";

    public string SignerName { get; init; } = "";

    /// <summary>How the sentences from the figures are worded.</summary>
    public ReportStyle Style => new() { PadsSmallCounts = PadsSmallCounts, Rounding = Rounding, Digits = Digits, Plan = Plan, LargeInWords = LargeInWords };

    /// <summary>Before anybody has written: the centre's board has another name than those of provinces and communes.</summary>
    public static ReportWords Of(UnitLevel level) => level == UnitLevel.Central ? new ReportWords { SignedFor = "TM. ĐOÀN CHỦ TỊCH" } : new ReportWords();

    /// <summary>As a version keeps them: what its paper says of these figures stays, also when sentences are one day written otherwise.</summary>
    public ReportWords AsFrozen(ReportTable table) => this with { Results = Results.Length > 0 ? Results : ReportProse.Text(table, Style), ResultsBasis = "" };

    /// <summary>Without what the figures say of themselves: what somebody wrote.</summary>
    public ReportWords AsWritten(ReportTable table) => this with { Results = Results == ReportProse.Text(table, Style) ? "" : Results, ResultsBasis = "" };
}
