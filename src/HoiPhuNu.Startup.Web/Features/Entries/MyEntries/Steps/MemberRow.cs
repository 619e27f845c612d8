using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class MemberRow
{
    [Display(Name = "Họ và tên")]
    [StringLength(Person.NameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Việc phụ trách")]
    [StringLength(EntryContent.ShortLength)]
    public string Role { get; set; } = "";

    [Display(Name = "Là nữ")]
    public bool IsWoman { get; set; }
}
