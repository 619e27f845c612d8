using System.Text.Json.Serialization;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>What a report says beside its figures: the outline of part 3.3 (I–V), head lines, signature, nơi nhận, and how figures are worded.</summary>
public sealed record ReportWords
{
    /// <summary>I. Tình hình, công tác chỉ đạo.</summary>
    public string Situation { get; init; } = "";

    /// <summary>II. Kết quả: as edited; empty: written from the figures.</summary>
    public string Results { get; init; } = "";

    /// <summary>III. Đánh giá: ưu điểm, hạn chế, nguyên nhân.</summary>
    public string Assessment { get; init; } = "";

    /// <summary>IV. Nhiệm vụ kỳ tới.</summary>
    public string NextTasks { get; init; } = "";

    /// <summary>V. Kiến nghị.</summary>
    public string Proposals { get; init; } = "";

    /// <summary>Numbers under ten with a nought: "05 HTX".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)] // "no" is the default of its type, and would come back as "yes"
    public bool PadsSmallCounts { get; init; } = true;

    /// <summary>Who signs: "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", her name.</summary>
    public string SignedFor { get; init; } = "TM. BAN THƯỜNG VỤ";

    public string SignerTitle { get; init; } = "CHỦ TỊCH";

    public string SignerName { get; init; } = "";
}
