using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <summary>
/// Any page opened with ?giu= shows what was kept for her in its fields, as if she had just typed it; after a post from there has been
/// taken, the kept copy goes.
/// </summary>
public sealed class KeptFormFilter(KeptForms kept, IStringLocalizer<AccountsText> T) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var done = await next();
        var http = context.HttpContext;
        if (http.Viewer() is not { } viewer || done.Controller is not Controller controller)
        {
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method) && done.Result is ViewResult && Guid.TryParse(http.Request.Query[KeptForms.Parameter], out var id))
        {
            await ShowAsync(controller, id, viewer.AccountId, http.RequestAborted);
        }
        else if (HttpMethods.IsPost(http.Request.Method) && done is { Exception: null, Result: RedirectResult or LocalRedirectResult or RedirectToActionResult }
            && Guid.TryParse(QueryHelpers.ParseQuery(http.Request.GetTypedHeaders().Referer?.Query).GetValueOrDefault(KeptForms.Parameter), out var used))
        {
            await kept.DropAsync(used, viewer.AccountId, http.RequestAborted);
        }
    }

    private async Task ShowAsync(Controller controller, Guid id, Guid accountId, CancellationToken cancel)
    {
        if (await kept.OpenAsync(id, accountId, cancel) is not { } fields)
        {
            return;
        }

        if (fields.Remove(KeptForms.Action, out var action))
        {
            BroughtBack.Mark(controller.HttpContext, action[0]);
        }

        foreach (var (name, values) in fields)
        {
            controller.ModelState.SetModelValue(name, new ValueProviderResult(values));
            controller.ModelState.MarkFieldSkipped(name);
        }

        controller.Alert(AlertKind.Now, T["Chị gửi lúc phiên đã hết, nên chưa có gì được lưu"], T["Những gì chị đã điền đang ở trong các ô dưới đây. Chị xem lại rồi bấm gửi lần nữa."]);
    }
}
