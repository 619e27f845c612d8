using System.Security.Cryptography;
using System.Text.Json;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>The form of one page: what it shows of the answers, and how it goes back into them.</summary>
public abstract class CheckInStepForm
{
    public abstract void Read(CheckInAnswers answers);

    public abstract CheckInAnswers Write(CheckInAnswers answers);

    /// <summary>What the attributes and the answers' own rules cannot see.</summary>
    public virtual void Check(ModelStateDictionary errors, IStringLocalizer T)
    {
    }

    /// <summary>
    /// What this page shows of the draft, in short. A page posts back what it was shown with: if that is no longer what is kept, somebody
    /// else changed this very page. Changes of other pages are no conflict.
    /// </summary>
    public static string Shown(CheckInStep step, CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(step);
        var form = step.NewForm();
        form.Read(answers);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(form, form.GetType())))[..16];
    }
}
