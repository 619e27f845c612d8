using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to a contest, its rounds and the roles in it.</summary>
public sealed class ContestLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        ContestCreated => T["Lập cuộc thi"],
        ContestChanged => T["Sửa thông tin cuộc thi"],
        ContestOpened => T["Mở cuộc thi"],
        ContestClosed => T["Hết hạn, đóng nhận hồ sơ"],
        ContestDecided => T["Chốt kết quả mọi vòng"],
        ContestPublished => T["Công bố cuộc thi đã có kết quả"],
        ContestCancelled => T["Hủy cuộc thi"],
        ContestRoleGiven e => T["Giao vai trò: {0}", Role(e.Role)],
        ContestRoleRevoked e => T["Thôi vai trò: {0}", Role(e.Role)],
        RubricChanged e => T["Sửa bộ tiêu chí, còn {0} tiêu chí", e.Criteria],
        RoundPlanned e => T["Lập hoặc sửa kế hoạch vòng {0}", e.Order],
        RoundRemoved e => T["Bỏ vòng {0}", e.Order],
        RoundMoved e => T["Chuyển vòng thi: từ {0} sang {1}", Status(e.From), Status(e.To)],
        _ => (string?)null,
    };

    private string Role(ContestRole role) => role switch
    {
        ContestRole.Organizer => T["người tổ chức"],
        ContestRole.CoOrganizer => T["đồng tổ chức"],
        ContestRole.Secretary => T["thư ký"],
        ContestRole.HeadJudge => T["trưởng ban giám khảo"],
        _ => T["giám khảo"],
    };

    private string Status(RoundStatus status) => status switch
    {
        RoundStatus.Planned => T["dự kiến"],
        RoundStatus.Assigning => T["phân công"],
        RoundStatus.Scoring => T["đang chấm"],
        RoundStatus.Locked => T["đã khóa"],
        _ => T["đã quyết định"],
    };
}
