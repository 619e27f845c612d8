using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>Messages that survive one redirect: <c>this.Alert(AlertKind.Ok, T["Đã lưu phần Vốn"])</c>.</summary>
public static class Alerts
{
    /// <summary>Only a visitor who carries this cookie, or an action that just spoke, has anything to show.</summary>
    public const string Cookie = "tin-bao";

    private const string Key = "alerts";

    /// <param name="controller">The controller about to redirect.</param>
    /// <param name="kind">Colour and icon.</param>
    /// <param name="title">One sentence, already in her language; no personal data, it travels in a cookie.</param>
    /// <param name="text">What comes next, when there is something to say.</param>
    public static void Alert(this Controller controller, AlertKind kind, string title, string? text = null)
    {
        controller.HttpContext.Items[Key] = true;
        controller.TempData[Key] = JsonSerializer.Serialize(
            Peek(controller.TempData).Append(new Message(kind, title, text)));
    }

    /// <summary>Asked first, because merely looking into TempData writes a cookie to every visitor.</summary>
    public static bool MayWait(HttpContext context) =>
        context.Request.Cookies.ContainsKey(Cookie) || context.Items.ContainsKey(Key);

    /// <summary>Reads the messages and forgets them.</summary>
    public static IReadOnlyList<Message> Take(ITempDataDictionary store)
    {
        var messages = Peek(store);
        store.Remove(Key);
        return messages;
    }

    private static Message[] Peek(ITempDataDictionary store) =>
        store.Peek(Key) is string json ? JsonSerializer.Deserialize<Message[]>(json) ?? [] : [];

    public sealed record Message(AlertKind Kind, string Title, string? Text);
}
