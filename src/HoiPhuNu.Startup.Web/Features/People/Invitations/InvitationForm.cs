using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.Invitations;

public sealed class InvitationForm
{
    [Display(Name = "Vai trò")]
    [Required]
    public InvitedRole? Role { get; set; }

    [Display(Name = "Họ và tên người được mời")]
    [Required]
    [StringLength(Person.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Thư điện tử")]
    [DataType(DataType.EmailAddress)]
    [EmailAddress]
    [StringLength(Person.EmailLength)]
    public string? Email { get; set; }

    public Guid FormKey { get; set; }
}
