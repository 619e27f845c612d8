using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>What is looked at before a record is kept, and beside which field a refusal stands.</summary>
public static class RecordChecks
{
    public static void CheckRecord(this Controller controller, RecordForm form, RecordFormPage page, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(page);
        if (form.UnitId is not null && page.Units.Chosen is null)
        {
            controller.ModelState.AddModelError("Form.UnitId", T["Chọn đơn vị trong danh sách."]);
        }

        if (page.Topics.All(t => t.Value != form.Topic))
        {
            controller.Refuse(ActivityRefusals.TopicUnknown, "Form.Topic");
        }

        if (string.IsNullOrWhiteSpace(form.Title))
        {
            controller.Refuse(ActivityRefusals.TitleMissing, "Form.Title");
        }

        if (!RecordForm.TryQuantity(form.Quantity, out _))
        {
            controller.ModelState.AddModelError("Form.Quantity", T["“{0}” đọc được hai cách hoặc không phải số. Ghi như 2851 hoặc 2,85; có ba chữ số lẻ thì thêm một số 0: 2,8510.", form.Quantity!]);
        }
    }

    /// <summary>One like it stands already: asks once more.</summary>
    public static async Task<RecordFormPage> CheckTwinAsync(this Controller controller, KeepRecord keeping, Viewer viewer, RecordFormPage page, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(keeping);
        ArgumentNullException.ThrowIfNull(page);
        if (!controller.ModelState.IsValid || page.Form.IsAnother || await keeping.TwinAsync(viewer, page.Kind, page.Form, page.Id, cancel) is not { } twin)
        {
            return page;
        }

        controller.ModelState.AddModelError("Form.IsAnother", T["Đã có một bản ghi cùng tên, cùng ngày, cùng nội dung. Nếu là một việc khác thì đánh dấu ô này rồi lưu."]);
        return page with { Twin = twin };
    }

    public static string FieldOf(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Code switch
        {
            "Activities.TopicUnknown" => "Form.Topic",
            "Activities.TitleMissing" => "Form.Title",
            "Activities.DayInTheFuture" => "Form.On",
            "Activities.UntilBeforeOn" => "Form.Until",
            "Activities.QuantityUnitMissing" => "Form.QuantityUnit",
            "Activities.UnitNotYet" or "Activities.UnitEnded" => "Form.UnitId",
            "Activities.FieldMissing" or "Activities.NumberTooLarge" or "Activities.PartOverWhole" => $"Form.{refusal.Arguments[0]}",
            _ => "",
        };
    }
}
