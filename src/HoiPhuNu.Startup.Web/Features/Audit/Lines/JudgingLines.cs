using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What judges and those who lead them did. No score is ever told.</summary>
public sealed class JudgingLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        PanelChanged e => T["Sửa danh sách giám khảo của vòng: thêm {0}, bớt {1}", e.Added.Count, e.Removed.Count],
        EntryJoinedRound => T["Thêm vào vòng một hồ sơ được xác nhận hợp lệ sau khi vòng bắt đầu"],
        EntriesSpread e => T["Chia hồ sơ cho giám khảo: giao {0}, lấy lại {1}, còn thiếu {2}", e.Added, e.Removed, e.Shortfalls],
        SheetAssigned { ByHand: true } => T["Giao hồ sơ cho giám khảo, chọn bằng tay"],
        SheetAssigned => T["Giao hồ sơ cho giám khảo"],
        SheetRemoved => T["Lấy lại hồ sơ đã giao"],
        ScoresSaved => T["Lưu điểm vào phiếu chấm"],
        SheetSigned e => T["Ký phiếu chấm, lần {0}", e.Revision],
        SheetReopened => T["Mở lại phiếu chấm đã ký"],
        JudgeRecused => T["Giám khảo xin rút khỏi một hồ sơ"],
        ConflictDeclared => T["Khai một trường hợp không được chấm"],
        JudgeGotEntries e => T["Báo giám khảo có {0} hồ sơ", e.Count],
        TieDecided e => T["Quyết định thứ tự của {0} hồ sơ bằng điểm", e.EntryIds.Count],
        TieDecisionReplaced => T["Thay một quyết định về hồ sơ bằng điểm"],
        RoundDecided e => T["Quyết định vòng: {0} hồ sơ, {1} đi tiếp, {2} khác thứ tự xếp hạng", e.Entries, e.GoOn, e.Overrides],
        _ => (string?)null,
    };
}
