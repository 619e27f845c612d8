using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class RepresentativeForm : StepForm
{
    private const int YoungestYears = 10;
    private const int OldestYears = 110;

    [Display(Name = "Họ và tên")]
    [StringLength(Person.NameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Ngày sinh")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "Số điện thoại")]
    [PhoneInput]
    public string? Phone { get; set; }

    [Display(Name = "Thư điện tử")]
    [EmailAddress]
    [StringLength(Person.EmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Vai trò của chị")]
    [StringLength(EntryContent.ShortLength)]
    public string Role { get; set; } = "";

    public override void Read(Entry entry)
    {
        var d = entry.DraftDetails;
        (FullName, BirthDate, Phone, Email, Role) = (d.FullName, d.BirthDate, d.Phone.Length == 0 ? null : d.Phone, d.Email.Length == 0 ? null : d.Email, d.Role);
    }

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SaveDetails(d => d with { FullName = FullName, BirthDate = BirthDate, Phone = Phone ?? "", Email = Email ?? "", Role = Role }, byId, at, page);

    public override Task CheckAsync(StepContext context)
    {
        if (BirthDate is { } born && (born > context.Today.AddYears(-YoungestYears) || born < context.Today.AddYears(-OldestYears)))
        {
            context.Errors.AddModelError("Form.BirthDate", context.T["Xem lại năm sinh, ghi như 05/03/1989"]);
        }

        return Task.CompletedTask;
    }
}
