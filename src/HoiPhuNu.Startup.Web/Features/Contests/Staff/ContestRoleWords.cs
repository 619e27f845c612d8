using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

public static class ContestRoleWords
{
    public static string Word(ContestRole role, IStringLocalizer<ContestsText> T) => role switch
    {
        ContestRole.Organizer => T["Người tổ chức"],
        ContestRole.CoOrganizer => T["Đồng tổ chức"],
        ContestRole.Secretary => T["Thư ký"],
        ContestRole.HeadJudge => T["Trưởng ban giám khảo"],
        _ => T["Giám khảo"],
    };

    /// <summary>What she does in it, for invitations.</summary>
    public static string Duty(ContestRole role, IStringLocalizer<ContestsText> T) => role switch
    {
        ContestRole.Organizer or ContestRole.CoOrganizer => T["Điều hành cuộc thi, mời ban giám khảo, trình hoặc duyệt kết quả."],
        ContestRole.Secretary => T["Kiểm tra hồ sơ, gọi điện cho người dự thi, cấp đường dẫn đặt lại mật khẩu."],
        ContestRole.HeadJudge => T["Điều hành ban giám khảo, mở lại phiếu khi có lý do, quyết định khi bằng điểm."],
        _ => T["Đọc và chấm những hồ sơ được phân, ký từng phiếu."],
    };
}
