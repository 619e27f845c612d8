using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>Speaks to the site as a browser without JavaScript does: cookies kept, forms posted with what stood in them.</summary>
public sealed class Browser : IDisposable
{
    private static readonly Uri _site = new("http://localhost");

    private readonly App _app;
    private readonly HttpClient _http;

    internal Browser(App app)
    {
        _app = app;
        Cookies = new CookieContainer();
        _http = app.CreateDefaultClient(_site, new CookieContainerHandler(Cookies));
        // A thousand at once on a slow machine take their time; what hangs is ended by the run.
        _http.Timeout = Timeout.InfiniteTimeSpan;
    }

    public CookieContainer Cookies { get; }

    public HttpClient Http => _http;

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page, which must be there (200).</summary>
    public async Task<IHtmlDocument> Page(string path)
    {
        using var response = await Get(path);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"GET {path}: {(int)response.StatusCode} {response.Headers.Location}");
        return await Read(response);
    }

    public static async Task<IHtmlDocument> Read(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>
    /// Opens <paramref name="path"/>, fills the form whose action is <paramref name="action"/> (or the only one in main) with
    /// <paramref name="values"/> over what stands in it, and posts it. Check boxes and radios are set by value; null leaves a field out.
    /// </summary>
    public async Task<HttpResponseMessage> Submit(string path, IEnumerable<KeyValuePair<string, string?>> values, string? action = null)
    {
        var page = await Page(path);
        return await Submit(page, path, values, action);
    }

    public Task<HttpResponseMessage> Submit(string path, string? action = null, params (string Name, string? Value)[] values) =>
        Submit(path, values.Select(v => KeyValuePair.Create(v.Name, v.Value)), action);

    /// <summary>A form that takes a file is posted as browsers post it, in parts; <paramref name="file"/> is what was chosen.</summary>
    public async Task<HttpResponseMessage> Submit(IHtmlDocument page, string path, IEnumerable<KeyValuePair<string, string?>> values, string? action = null, (string Field, string Name, byte[] Content)? file = null)
    {
        var forms = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Where(f => string.Equals(f.Method, "post", StringComparison.OrdinalIgnoreCase)).ToList();
        var form = action is null ? forms.FirstOrDefault() : forms.Find(f => f.GetAttribute("action") == action);
        Assert.True(form is not null, $"{path} has no form{(action is null ? "" : " to " + action)}; there are: {string.Join(", ", forms.Select(f => f.GetAttribute("action")))}");
        var given = values.ToLookup(v => v.Key, v => v.Value);
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form!.Elements)
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || given.Contains(name))
            {
                continue;
            }

            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                    if (box.IsChecked)
                    {
                        fields.Add(new(name, box.Value));
                    }

                    break;
                case IHtmlInputElement { Type: "submit" or "button" or "file" }:
                    break;
                case IHtmlInputElement input:
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.Add(new(name, select.Value ?? ""));
                    break;
                case IHtmlTextAreaElement text:
                    fields.Add(new(name, text.Value));
                    break;
            }
        }

        fields.AddRange(given.SelectMany(g => g.Where(v => v is not null).Select(v => new KeyValuePair<string, string>(g.Key, v!))));
        var to = form.GetAttribute("action") is { Length: > 0 } target ? target : path;
        using HttpContent content = form.Enctype == "multipart/form-data" ? Parts(fields, file) : new FormUrlEncodedContent(fields);
        return await _http.PostAsync(new Uri(to, UriKind.Relative), content);
    }

    private static MultipartFormDataContent Parts(IEnumerable<KeyValuePair<string, string>> fields, (string Field, string Name, byte[] Content)? file)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            parts.Add(new StringContent(value), name);
        }

        if (file is { } chosen)
        {
            parts.Add(new ByteArrayContent(chosen.Content), chosen.Field, chosen.Name);
        }

        return parts;
    }

    /// <summary>A bare post without the form (and so without its antiforgery token), unless one is given.</summary>
    public async Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await _http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <summary>The same visitor once more, with the cookies of now: what later answers set here stays here, so presses at once all come from the same page.</summary>
    public Browser Again()
    {
        var again = new Browser(_app);
        again.Cookies.Add(Cookies.GetCookies(_site));
        return again;
    }

    public void Dispose() => _http.Dispose();
}
