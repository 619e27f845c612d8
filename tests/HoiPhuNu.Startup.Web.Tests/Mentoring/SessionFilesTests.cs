using System.Net;
using System.Text;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Jobs;
using HoiPhuNu.Startup.Web.Setup;
using HoiPhuNu.Startup.Web.Tests.Files;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>A picture with a talk: sent with its log or afterwards, shown to those who see the talk, and never dangerous.</summary>
public sealed class SessionFilesTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_talk_is_logged_with_a_photo_once_and_both_see_it()
    {
        var s = await Staged();
        using var mentor = await app.SignedIn(s.Judges[1]);
        using var woman = await app.SignedIn(s.Entrants[0]);
        var form = await mentor.Page(Pair(s) + "/ghi");
        Assert.Equal("multipart/form-data", form.QuerySelector("main form")!.GetAttribute("enctype"));
        var contents = Contents().Count;
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var posted = await mentor.Submit(form, Pair(s), Log(), Pair(s) + "/ghi", ("Form.Photo", "gian hàng chị Bông.jpg", SampleFiles.Jpeg(6)));
            Assert.Equal(Pair(s), posted.Headers.Location?.OriginalString);
        }

        var session = await Latest(s);
        var file = Assert.Single(await FilesOf(session.Id));
        Assert.Equal(("gian hàng chị Bông.jpg", "image/jpeg", 8, 16), (file.Name, file.ContentType, file.Width, file.Height));
        Assert.Equal(contents + 1, Contents().Count); // the second post left nothing behind
        foreach (var browser in new[] { mentor, woman })
        {
            var shown = (await browser.Page(Pair(s))).QuerySelector($"#tep-{session.Id:N} img")!;
            Assert.Equal($"/dong-hanh/buoi/{session.Id}/tep/{file.Id}", shown.GetAttribute("src"));
            Assert.Equal("lazy", shown.GetAttribute("loading"));
            Assert.StartsWith("Ảnh 1, buổi ngày", shown.GetAttribute("alt"), StringComparison.Ordinal);
        }

        using var answer = await woman.Get($"/dong-hanh/buoi/{session.Id}/tep/{file.Id}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.False(bytes.Holds(SampleFiles.Place));
        Assert.Equal(file.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    [Fact]
    public async Task What_is_served_can_do_nothing_and_is_kept_for_its_reader_only()
    {
        var s = await Staged();
        var held = s.Mentoring!.Held.Id;
        using var mentor = await app.SignedIn(s.Judges[1]);
        using var added = await Send(mentor, s, "hóa đơn \u202Efdp.pdf", SampleFiles.Pdf());
        Assert.EndsWith($"#tep-{held:N}", added.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var files = await FilesOf(held);
        using var picture = await mentor.Get($"/dong-hanh/buoi/{held}/tep/{files[0].Id}");
        using var paper = await mentor.Get($"/dong-hanh/buoi/{held}/tep/{files[1].Id}");
        foreach (var answer in new[] { picture, paper })
        {
            Assert.Equal("sandbox; default-src 'none'", Header(answer, "Content-Security-Policy"));
            Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
            Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
            Assert.Equal((true, false), (answer.Headers.CacheControl!.Private, answer.Headers.CacheControl.Public));
            Assert.Contains("Cookie", answer.Headers.Vary);
        }

        Assert.Equal("image/jpeg", picture.Content.Headers.ContentType!.ToString());
        Assert.Equal("inline", picture.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("application/pdf", paper.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", "hoa-don-fdp.pdf", "hóa đơn fdp.pdf"), (paper.Content.Headers.ContentDisposition!.DispositionType, paper.Content.Headers.ContentDisposition.FileName!.Trim('"'), paper.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Null((await mentor.Page(Pair(s))).QuerySelector($"img[src$='{files[1].Id}']"));

        using var page = await mentor.Get(Pair(s));
        Assert.Equal(Security.ContentSecurityPolicy, Header(page, "Content-Security-Policy"));
        Assert.Equal("no-store", Header(page, "Cache-Control"));

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri($"/dong-hanh/buoi/{held}/tep/{files[0].Id}", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(picture.Headers.ETag!);
        using var unchanged = await mentor.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("trang.jpg", "Bên trong tệp")]
    [InlineData("trang.html", "Chỉ nhận ảnh")]
    [InlineData("trống.jpg", "Tệp này trống")]
    public async Task A_hostile_file_is_refused_beside_its_field_and_nothing_is_logged(string name, string says)
    {
        var s = await Staged();
        using var mentor = await app.SignedIn(s.Judges[1]);
        var before = await Sessions(s);
        var content = name == "trống.jpg" ? [] : Encoding.UTF8.GetBytes(SampleFiles.Script);
        using var posted = await mentor.Submit(await mentor.Page(Pair(s) + "/ghi"), Pair(s), Log(), Pair(s) + "/ghi", ("Form.Photo", name, content));
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        var page = await Browser.Read(posted);
        Assert.Contains(says, page.QuerySelector("#Form_Photo-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Xem nhãn mới", page.QuerySelector("[name='Form.Decided']")!.TextContent.Trim());
        Assert.Equal(before, await Sessions(s));
    }

    [Fact]
    public async Task When_another_field_is_wrong_all_is_kept_and_the_photo_must_be_chosen_again()
    {
        var s = await Staged();
        using var mentor = await app.SignedIn(s.Judges[1]);
        var contents = Contents().Count;
        using var posted = await mentor.Submit(await mentor.Page(Pair(s) + "/ghi"), Pair(s), Log(("Form.Minutes", "1500")), Pair(s) + "/ghi", ("Form.Photo", "a.jpg", SampleFiles.Jpeg()));
        var page = await Browser.Read(posted);
        Assert.NotNull(page.QuerySelector("#Form_Photo")!.Closest("details")!.GetAttribute("open"));
        Assert.Contains("chọn lại ảnh", page.QuerySelector("#Form_Photo-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Xem nhãn mới", page.QuerySelector("[name='Form.Decided']")!.TextContent.Trim());
        Assert.Equal(contents, Contents().Count);
    }

    [Fact]
    public async Task Its_writer_adds_and_removes_and_nobody_else()
    {
        var s = await Staged();
        var (held, photo) = (s.Mentoring!.Held.Id, s.Mentoring.Photo.Id);
        var address = $"/dong-hanh/buoi/{held}/tep";
        using var mentor = await app.SignedIn(s.Judges[1]);
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var coordinator = await app.SignedIn(s.Organizer);
        foreach (var browser in new[] { woman, coordinator })
        {
            var page = await browser.Page(Pair(s));
            Assert.Empty(page.QuerySelectorAll($"form[action^='{address}']"));
            using var seen = await browser.Get($"{address}/{photo}");
            Assert.Equal(HttpStatusCode.OK, seen.StatusCode);
        }

        // Two talks of one writer: a file of the one is none of the other.
        var other = await Staged();
        using var foreign = await mentor.Get($"{address}/{other.Mentoring!.Photo.Id}");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);

        var form = await mentor.Page(Pair(s));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var added = await mentor.Submit(form, Pair(s), [], address, ("File", "b.png", SampleFiles.Png()));
            Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        }

        Assert.Equal(2, (await FilesOf(held)).Count);
        using var removed = await mentor.Submit(Pair(s), $"{address}/{photo}/go");
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Equal("b.png", Assert.Single(await FilesOf(held)).Name);
        using var gone = await mentor.Get($"{address}/{photo}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);

        var events = await app.WithDb(db => db.Activities.Where(a => a.SubjectId == photo).OrderBy(a => a.Id).Select(a => a.Event).ToListAsync());
        Assert.Equal([nameof(FileAdded), nameof(FileRemoved)], events);
    }

    [Fact]
    public async Task Nothing_chosen_and_one_too_many_are_said()
    {
        var s = await Staged();
        using var mentor = await app.SignedIn(s.Judges[1]);
        using var empty = await mentor.Submit(await mentor.Page(Pair(s)), Pair(s), [], Address(s));
        Assert.Contains("Chọn một ảnh", (await mentor.Page(Pair(s))).QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        var form = await mentor.Page(Pair(s));
        for (var i = 1; i < StoredFile.MostPerOwner; i++)
        {
            using var added = await Send(mentor, s, $"{i}.jpg", SampleFiles.Jpeg());
        }

        using var late = await mentor.Submit(form, Pair(s), [], Address(s), ("File", "thua.jpg", SampleFiles.Jpeg()));
        var page = await mentor.Page(Pair(s));
        Assert.Contains("đã có 10 tệp", page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"form[action='{Address(s)}']"));
        Assert.Equal(StoredFile.MostPerOwner, (await FilesOf(s.Mentoring!.Held.Id)).Count);
    }

    [Fact]
    public async Task Contents_nobody_needs_are_swept_and_the_others_stay()
    {
        var s = await Staged();
        var store = app.Services.GetRequiredService<FileStore>();
        var (orphan, young, kept) = (Guid.CreateVersion7(), Guid.CreateVersion7(), s.Mentoring!.Photo.Id);
        await store.WriteAsync(orphan, [SampleFiles.Jpeg()], CancellationToken.None);
        await store.WriteAsync(young, [SampleFiles.Jpeg()], CancellationToken.None);
        Written(young, app.Now);
        Written(orphan, app.Now.AddDays(-2));
        Written(kept, app.Now.AddDays(-2));
        var unfinished = PathOf(orphan) + ".tmp";
        await File.WriteAllTextAsync(unfinished, "half");
        File.SetLastWriteTimeUtc(unfinished, app.Now.AddDays(-2));
        await Sweep();
        Assert.Equal((false, true, true, false), (File.Exists(PathOf(orphan)), File.Exists(PathOf(young)), File.Exists(PathOf(kept)), File.Exists(unfinished)));

        using var mentor = await app.SignedIn(s.Judges[1]);
        using var removed = await mentor.Submit(Pair(s), $"{Address(s)}/{kept}/go");
        await Sweep();
        Assert.True(File.Exists(PathOf(kept)));
        app.Clock.Pass(SweepOld.Kept + TimeSpan.FromDays(1));
        await Sweep();
        Assert.False(File.Exists(PathOf(kept)));
        Assert.True(await app.WithDb(db => db.StoredFiles.AnyAsync(f => f.Id == kept)));
    }

    [Fact]
    public void Only_actions_that_take_a_file_take_a_large_body()
    {
        // Long articles and rules may have a megabyte.
        var large = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { MaxRequestBodySize: null or > 1024 * 1024 })
            .ToList();
        Assert.Contains(large, e => e.RoutePattern.RawText!.EndsWith("dong-hanh/buoi/{id:guid}/tep", StringComparison.Ordinal));
        // A roll call of a thousand lines is long as a form writes it.
        Assert.All(large.Where(e => !e.RoutePattern.RawText!.EndsWith("so-lieu/{id:guid}/diem-danh", StringComparison.Ordinal)), e => Assert.IsType<TakesFileAttribute>(e.Metadata.GetMetadata<IRequestSizeLimitMetadata>()));
        Assert.All(large, e => Assert.Equal(["POST"], e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods));
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    private static string Pair(Scenario s) => $"/dong-hanh/cap/{s.Mentoring!.Pair.Id}";

    private static string Address(Scenario s) => $"/dong-hanh/buoi/{s.Mentoring!.Held.Id}/tep";

    private static List<KeyValuePair<string, string?>> Log(params (string Name, string? Value)[] own)
    {
        var fields = new Dictionary<string, string?> { ["Form.Minutes"] = "35", ["Form.Way"] = "Phone", ["Form.Decided"] = "Xem nhãn mới", ["Form.Another"] = "true" };
        foreach (var (name, value) in own)
        {
            fields[name] = value;
        }

        return [.. fields];
    }

    private static async Task<HttpResponseMessage> Send(Browser browser, Scenario s, string name, byte[] content) =>
        await browser.Submit(await browser.Page(Pair(s)), Pair(s), [], Address(s), ("File", name, content));

    private string PathOf(Guid id) => Path.Combine(app.DataDirectory, "files", id.ToString("N")[^2..], id.ToString("N"));

    private void Written(Guid id, DateTime at) => File.SetLastWriteTimeUtc(PathOf(id), at);

    private List<string> Contents() => Directory.Exists(Path.Combine(app.DataDirectory, "files")) ? [.. Directory.EnumerateFiles(Path.Combine(app.DataDirectory, "files"), "*", SearchOption.AllDirectories)] : [];

    private Task<List<StoredFile>> FilesOf(Guid sessionId) => app.WithDb(db => db.StoredFiles.AsNoTracking().Of(sessionId).ToListAsync());

    private Task<int> Sessions(Scenario s) => app.WithDb(db => db.MentoringSessions.CountAsync(x => x.MentorshipId == s.Mentoring!.Pair.Id));

    private Task<MentoringSession> Latest(Scenario s) =>
        app.WithDb(db => db.MentoringSessions.AsNoTracking().Where(x => x.MentorshipId == s.Mentoring!.Pair.Id && x.Status == SessionStatus.Held).OrderByDescending(x => x.Id).FirstAsync());

    private async Task Sweep()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<SweepOld>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }

    private Task<Scenario> Staged() => Scenario.Build(app, new() { Entries = 2, Judges = 2, Mentoring = true });
}
