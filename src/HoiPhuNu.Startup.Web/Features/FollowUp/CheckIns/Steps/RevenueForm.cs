using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>What came in, and what was left of it.</summary>
public sealed class RevenueForm : CheckInStepForm
{
    [Display(Name = "Doanh thu của kỳ")]
    [MoneyInput]
    public long? Revenue { get; set; }

    [Display(Name = "Trừ chi phí rồi, lãi hay lỗ?")]
    public ProfitSide? Side { get; set; }

    [Display(Name = "Lãi hoặc lỗ bao nhiêu")]
    [MoneyInput]
    public long? Profit { get; set; }

    public override void Read(CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Revenue = answers.Revenue;
        (Side, Profit) = answers.Profit switch
        {
            null => ((ProfitSide?)null, (long?)null),
            0 => (ProfitSide.Even, null),
            < 0 and var loss => (ProfitSide.Loss, -loss),
            { } gain => (ProfitSide.Gain, gain),
        };
    }

    public override CheckInAnswers Write(CheckInAnswers answers) => answers with
    {
        Revenue = Revenue,
        Profit = Side switch
        {
            ProfitSide.Even => 0,
            ProfitSide.Gain => Profit,
            ProfitSide.Loss => -Profit,
            _ => null,
        },
    };

    public override void Check(ModelStateDictionary errors, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (Profit is > 0 && (Side is null or ProfitSide.NotKnown))
        {
            errors.AddModelError("Form.Side", T["Chọn lãi hay lỗ, để số tiền bên dưới không bị hiểu sai."]);
        }
        else if (Profit is > 0 && Side == ProfitSide.Even)
        {
            errors.AddModelError("Form.Profit", T["Hòa vốn thì để trống ô này; có lãi hoặc lỗ thì chọn lại ở trên."]);
        }
        else if (Profit is null && (Side is ProfitSide.Gain or ProfitSide.Loss) && errors.GetFieldValidationState("Form.Profit") != ModelValidationState.Invalid)
        {
            errors.AddModelError("Form.Profit", T["Ghi số tiền, ước tính cũng được. Chưa biết thì chọn “Chưa rõ” ở trên."]);
        }
    }
}
