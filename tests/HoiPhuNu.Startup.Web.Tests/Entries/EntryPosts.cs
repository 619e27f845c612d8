using AngleSharp.Html.Dom;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>What the script of the page posts by itself.</summary>
internal static class EntryPosts
{
    public static async Task<HttpResponseMessage> Autosave(Browser browser, IHtmlDocument page, string address, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector("main form[method=post]")!;
        string Hidden(string name) => form.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        return await browser.Post(address + "/nhap", [.. typed, ("Version", Hidden("Version")), ("__RequestVerificationToken", Hidden("__RequestVerificationToken"))]);
    }
}
