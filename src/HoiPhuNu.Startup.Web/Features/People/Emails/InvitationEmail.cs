using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.People.Emails;

/// <param name="Office">Who invites.</param>
/// <param name="Name">As the inviter typed it.</param>
/// <param name="Role">What is offered.</param>
/// <param name="Where">Title of the contest or name of the unit.</param>
/// <param name="Link">The single-use link, absolute.</param>
/// <param name="Until">UTC.</param>
public sealed record InvitationEmail(Office Office, string Name, InvitedRole Role, string Where, string Link, DateTime Until) : OneTimeMessage(Office)
{
    protected override Letter Vietnamese() => new($"Mời nhận vai trò {RoleVietnamese(Role)}: {Where}", $"""
        Kính gửi {Name},

        Trân trọng mời ông/bà nhận vai trò {RoleVietnamese(Role)}: {Where}.

        Để nhận lời, mời mở đường dẫn này, chậm nhất {VietnamTime.Format(Until)}:
        {Link}

        Đường dẫn chỉ dùng được một lần và dành riêng cho ông/bà, xin đừng chuyển tiếp. Nếu thư này đến nhầm người, ông/bà cứ bỏ qua.
        """);

    protected override Letter English() => new($"Invitation to be {RoleEnglish(Role)}: {Where}", $"""
        Dear {Name},

        You are invited to be {RoleEnglish(Role)}: {Where}.

        To accept, open this link until {VietnamTime.FormatEnglish(Until)} (Vietnam time):
        {Link}

        The link works once and is meant for you alone; please do not forward it. If this message is not for you, just ignore it.
        """);

    private static string RoleVietnamese(InvitedRole role) => role switch
    {
        InvitedRole.UnitOrganizer => "người tổ chức của đơn vị",
        InvitedRole.UnitOfficer => "cán bộ Hội nhập hộ hồ sơ",
        InvitedRole.UnitCoordinator => "điều phối đồng hành của đơn vị",
        InvitedRole.UnitProjectManager => "phụ trách dự án được hỗ trợ của đơn vị",
        InvitedRole.UnitFundApprover => "người duyệt chi của đơn vị",
        InvitedRole.UnitFiguresLead => "phụ trách số liệu của đơn vị",
        InvitedRole.CoOrganizer => "đồng tổ chức cuộc thi",
        InvitedRole.Secretary => "thư ký cuộc thi",
        InvitedRole.HeadJudge => "Trưởng ban giám khảo",
        InvitedRole.Judge => "giám khảo",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    private static string RoleEnglish(InvitedRole role) => role switch
    {
        InvitedRole.UnitOrganizer => "an organizer of the unit",
        InvitedRole.UnitOfficer => "an officer who helps women to enter",
        InvitedRole.UnitCoordinator => "a mentoring coordinator of the unit",
        InvitedRole.UnitProjectManager => "in charge of the unit's supported projects",
        InvitedRole.UnitFundApprover => "an approver of the unit's payments",
        InvitedRole.UnitFiguresLead => "in charge of the unit's figures",
        InvitedRole.CoOrganizer => "a co-organizer",
        InvitedRole.Secretary => "a secretary",
        InvitedRole.HeadJudge => "the head judge",
        InvitedRole.Judge => "a judge",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
