using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Sensitive;

/// <summary>What the woman told of herself; every answer may be left out.</summary>
public sealed class SensitiveForm
{
    public int Version { get; set; }

    [Display(Name = "Dân tộc")]
    public string Ethnicity { get; set; } = "";

    [Display(Name = "Loại hộ")]
    public HouseholdClass? HouseholdClass { get; set; }

    [Display(Name = "Theo rà soát năm")]
    public int? ClassYear { get; set; }

    [Display(Name = "Là người khuyết tật")]
    public SensitiveYesNo? Disability { get; set; }

    [Display(Name = "Chị ấy đã được hỏi và đồng ý cho ghi những điều này, chỉ để thống kê và hỗ trợ")]
    public bool Consents { get; set; }

    public static SensitiveForm Of(SensitiveFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var told = facts.Answers;
        return new SensitiveForm
        {
            Version = facts.Version,
            Ethnicity = told.Ethnicity,
            HouseholdClass = told.HouseholdClass,
            ClassYear = told.ClassYear,
            Disability = told.HasDisability switch { true => SensitiveYesNo.Yes, false => SensitiveYesNo.No, _ => null },
        };
    }

    /// <summary>A method, for validation reads every property.</summary>
    public SensitiveAnswers ToAnswers() => new(Ethnicity, HouseholdClass, ClassYear, Disability is { } told ? told == SensitiveYesNo.Yes : null);
}
