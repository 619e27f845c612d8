using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>Messages that survive one redirect: <c>this.Alert(AlertKind.Ok, T["Đã lưu phần Vốn"])</c>.</summary>
public static class Alerts
{
    private const string Key = "alerts";

    /// <param name="controller">The controller about to redirect.</param>
    /// <param name="kind">Colour and icon.</param>
    /// <param name="title">One sentence, already in her language; no personal data, it travels in a cookie.</param>
    /// <param name="text">What comes next, when there is something to say.</param>
    public static void Alert(this Controller controller, AlertKind kind, string title, string? text = null) =>
        controller.TempData[Key] = JsonSerializer.Serialize(
            Peek(controller.TempData).Append(new Message(kind, title, text)));

    /// <summary>Reads the messages and forgets them.</summary>
    public static IReadOnlyList<Message> Take(ITempDataDictionary store)
    {
        var messages = Peek(store);
        if (messages.Length > 0)
        {
            store.Remove(Key); // a needless removal would write a cookie to every visitor
        }

        return messages;
    }

    private static Message[] Peek(ITempDataDictionary store) =>
        store.Peek(Key) is string json ? JsonSerializer.Deserialize<Message[]>(json) ?? [] : [];

    public sealed record Message(AlertKind Kind, string Title, string? Text);
}
