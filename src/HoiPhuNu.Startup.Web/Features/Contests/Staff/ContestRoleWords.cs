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
}
