using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Invitations;

/// <summary>Both are asked for only when her password is shorter than a role asks for.</summary>
public sealed class AcceptInvitationForm
{
    [Display(Name = "Mật khẩu hiện tại")]
    [DataType(DataType.Password)]
    public string? CurrentPassword { get; set; }

    [Display(Name = "Mật khẩu mới")]
    [DataType(DataType.Password)]
    public string? NewPassword { get; set; }
}
