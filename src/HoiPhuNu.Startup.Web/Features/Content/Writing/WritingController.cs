using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Content;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Content.Writing;

/// <summary>Where news is written: organizers for their units, administrators for all.</summary>
[Authorize(Policies.Editor)]
public sealed class WritingController(AppDbContext db, CreateArticle create, TimeProvider time, IStringLocalizer<ContentText> T) : Controller
{
    // Two texts, every Vietnamese letter nine characters long on the way.
    private const int LongTexts = 1024 * 1024;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/quan-tri/tin-tuc")]
    public async Task<IActionResult> Index(Viewer viewer, ArticleStatus? muc, int trang = 1, CancellationToken cancel = default) =>
        View(await WritingListPage.LoadAsync(db, viewer, muc, trang, cancel));

    [HttpGet("/quan-tri/tin-tuc/moi")]
    public async Task<IActionResult> New(Viewer viewer, CancellationToken cancel) =>
        View("Edit", await NewPage(new ArticleForm { FormKey = Guid.CreateVersion7() }, false, viewer, cancel));

    [HttpPost("/quan-tri/tin-tuc/moi"), RequestSizeLimit(LongTexts)]
    public async Task<IActionResult> Add([Bind(Prefix = "Form")] ArticleForm form, string? xem, Viewer viewer, CancellationToken cancel)
    {
        var page = await NewPage(form, xem is not null, viewer, cancel);
        if (xem is null && !page.Units.Any(u => u.Value == form.UnitId?.ToString()))
        {
            ModelState.AddModelError("Form.UnitId", T["Chọn một đơn vị trong danh sách"]);
        }

        if (xem is not null || !ModelState.IsValid || await create.RunAsync(form, viewer, cancel) is not { } id)
        {
            return View("Edit", page);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu bản nháp"], T["Chưa ai thấy. Xem lại rồi bấm Đăng."]);
        return Redirect($"/quan-tri/tin-tuc/{id}");
    }

    [HttpGet("/quan-tri/tin-tuc/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) =>
        await Find(id, viewer, cancel) is { } article ? View(WritingPage.Of(article)) : NotFound();

    [HttpPost("/quan-tri/tin-tuc/{id:guid}"), RequestSizeLimit(LongTexts)]
    public async Task<IActionResult> Save(Guid id, [Bind(Prefix = "Form")] ArticleForm form, string? xem, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(id, viewer, cancel) is not { } article)
        {
            return NotFound();
        }

        if (xem is not null || !ModelState.IsValid || !StaysWhole(article, form))
        {
            return View("Edit", WritingPage.Of(article, form, preview: xem is not null));
        }

        db.Expect(article, form.Version);
        form.Put(article);
        if (!await db.TrySaveAsync(cancel))
        {
            return await Conflict(id, form, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu bài"]);
        return Redirect($"/quan-tri/tin-tuc/{id}");
    }

    [HttpPost("/quan-tri/tin-tuc/{id:guid}/dang")]
    public Task<IActionResult> Publish(Guid id, Viewer viewer, CancellationToken cancel) =>
        Step(id, article => article.Publish(viewer.PersonId, Now), T["Đã đăng bài"], viewer, cancel);

    [HttpPost("/quan-tri/tin-tuc/{id:guid}/go")]
    public Task<IActionResult> Withdraw(Guid id, Viewer viewer, CancellationToken cancel) =>
        Step(id, article => article.Withdraw(viewer.PersonId, Now), T["Đã gỡ bài"], viewer, cancel);

    private async Task<IActionResult> Step(Guid id, Func<Article, Refusal?> step, string done, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(id, viewer, cancel) is not { } article)
        {
            return NotFound();
        }

        if (step(article) is { } refusal)
        {
            this.Refuse(refusal);
            return View("Edit", WritingPage.Of(article));
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, done);
        return Redirect($"/quan-tri/tin-tuc/{id}");
    }

    // What is published may be corrected, not emptied.
    private bool StaysWhole(Article article, ArticleForm form)
    {
        if (article.Status == ArticleStatus.Published && string.IsNullOrWhiteSpace(form.Body))
        {
            this.Refuse(ContentRefusals.NoBody, "Form.Body");
        }
        else if (article.Status == ArticleStatus.Published && (form.TitleEnglish.Length > 0) == string.IsNullOrWhiteSpace(form.BodyEnglish))
        {
            this.Refuse(ContentRefusals.EnglishHalf, "Form.TitleEnglish");
        }

        return ModelState.IsValid;
    }

    private async Task<WritingPage> NewPage(ArticleForm form, bool preview, Viewer viewer, CancellationToken cancel)
    {
        var units = await create.UnitsAsync(viewer, cancel);
        form.UnitId ??= units is [var only] ? Guid.Parse(only.Value) : null;
        return new WritingPage(null, units, form, preview);
    }

    private async Task<IActionResult> Conflict(Guid id, ArticleForm form, Viewer viewer, CancellationToken cancel)
    {
        var article = (await Find(id, viewer, cancel))!;
        form.UnitId = article.UnitId;
        this.ShowConflict(form, ArticleForm.Of(article));
        form.Version = article.Version;
        return View("Edit", WritingPage.Of(article, form));
    }

    private Task<Article?> Find(Guid id, Viewer viewer, CancellationToken cancel) => db.Articles.WrittenBy(viewer).SingleOrDefaultAsync(a => a.Id == id, cancel);
}
