using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

public sealed class MentorFormPage
{
    public required MentorForm Form { get; init; }

    public required MentorChoices Choices { get; init; }

    /// <summary>Asked when the profile is new and there is a choice.</summary>
    public IReadOnlyList<FieldOption> Units { get; init; } = [];

    /// <summary>Name and ways to reach are the profile's to tell: nobody's account stands behind it yet.</summary>
    public bool AsksPerson { get; init; }

    /// <summary>The mentor writes herself.</summary>
    public bool IsOwn { get; init; }

    public required string Action { get; init; }

    public required string Back { get; init; }

    /// <summary>A mentor of the same name is on the list.</summary>
    public MentorsPage.Row? SameName { get; set; }

    public bool IsNew => Form.FormKey != Guid.Empty;

    public static Task<MentorChoices> ChoicesAsync(AppDbContext db, MentorProfile? profile, DateTime now, IStringLocalizer T, CancellationToken cancel) =>
        MentorChoices.LoadAsync(db, profile?.Details ?? new MentorDetails(), VietnamTime.Today(now), T, cancel);

    /// <summary>What the form asks that no attribute can say; the rules of the profile with it.</summary>
    public void Check(Controller controller, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(controller);
        var errors = controller.ModelState;
        if (AsksPerson && Form.FullName.Length == 0)
        {
            errors.AddModelError("Form.FullName", T["Điền họ và tên cố vấn"]);
        }

        if (Units.Count > 0 && Units.All(u => u.Value != Form.UnitId?.ToString()))
        {
            errors.AddModelError("Form.UnitId", T["Chọn Hội nhận hồ sơ cố vấn"]);
        }

        CheckTies(errors, MentorTieKind.Kin, "Form.Kin", T);
        CheckTies(errors, MentorTieKind.Enterprise, "Form.Enterprises", T);
        if (errors.IsValid && MentorProfile.WhyCannotDescribe(Form.ToDetails(Choices)) is { } refusal)
        {
            controller.Refuse(refusal, FieldOf(refusal));
        }
    }

    private void CheckTies(ModelStateDictionary errors, MentorTieKind kind, string field, IStringLocalizer T)
    {
        if (MentorTies.Parse(kind == MentorTieKind.Kin ? Form.Kin : Form.Enterprises, kind).BadLine is { } line)
        {
            errors.AddModelError(field, kind == MentorTieKind.Kin ? T["Xem lại số điện thoại ở dòng “{0}”, hoặc bỏ số đi", line] : T["Xem lại mã số thuế ở dòng “{0}”, hoặc bỏ mã đi", line]);
        }
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "Mentoring.CapacityOutOfRange" => "Form.Capacity",
        "Mentoring.HoursOutOfRange" => "Form.HoursPerMonth",
        "Mentoring.TooManyTies" => "Form.Kin",
        "Mentoring.LanguageMissing" => "Form.Languages",
        "Mentoring.WayMissing" => "Form.Ways",
        "Mentoring.TopicMissing" => "Form.Levels",
        _ => "",
    };
}
