using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Topics;

/// <summary>The one list of topics for the whole installation, kept by administrators. A code never changes and nothing is deleted.</summary>
[Authorize(Policies.Administrator)]
public sealed class TopicsController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private const string List = "/dieu-phoi/chu-de";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet(List)]
    public async Task<IActionResult> Index(CancellationToken cancel) => View("Index", await TopicsPage.LoadAsync(db, null, cancel));

    [HttpPost(List)]
    public async Task<IActionResult> Add(Viewer viewer, [Bind(Prefix = "Form")] TopicForm form, CancellationToken cancel)
    {
        if (!await db.PostedForms.AnyAsync(f => f.Key == form.FormKey, cancel))
        {
            await CheckAsync(null, form, cancel);
        }

        if (!ModelState.IsValid || await CreateAsync(viewer, form, cancel) is null)
        {
            return View("Index", await TopicsPage.LoadAsync(db, form, cancel));
        }

        this.Alert(AlertKind.Ok, T["Đã thêm chủ đề"]);
        return Redirect(List);
    }

    [HttpGet(List + "/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await FindAsync(id, cancel) is { } topic ? View("Edit", Page(topic, TopicForm.Of(topic))) : NotFound();

    [HttpPost(List + "/{id:guid}")]
    public async Task<IActionResult> Save(Guid id, Viewer viewer, [Bind(Prefix = "Form")] TopicForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } topic)
        {
            return NotFound();
        }

        await CheckAsync(id, form, cancel);
        if (!ModelState.IsValid)
        {
            return View("Edit", Page(topic, form));
        }

        db.Expect(topic, form.Version);
        topic.Change(form.Name, form.EnglishName, form.Order!.Value, viewer.PersonId, Now);
        return await db.TrySaveAsync(cancel) ? Saved() : await ConflictAsync(id, form, cancel);
    }

    [HttpPost(List + "/{id:guid}/ngung")]
    public Task<IActionResult> Retire(Guid id, Viewer viewer, CancellationToken cancel) => RetireAsync(id, true, viewer, cancel);

    [HttpPost(List + "/{id:guid}/dung-lai")]
    public Task<IActionResult> Reopen(Guid id, Viewer viewer, CancellationToken cancel) => RetireAsync(id, false, viewer, cancel);

    private Task<Topic?> FindAsync(Guid id, CancellationToken cancel) => db.MentoringTopics.SingleOrDefaultAsync(t => t.Id == id, cancel);

    private static TopicPage Page(Topic topic, TopicForm form) => new(topic.Id, topic.Name, topic.RetiredAt is not null, form);

    private async Task CheckAsync(Guid? id, TopicForm form, CancellationToken cancel)
    {
        var others = await db.MentoringTopics.AsNoTracking().Where(t => t.Id != id).Select(t => t.Name).ToListAsync(cancel);
        if (Topic.WhyCannotName(form.Name, others) is { } refusal)
        {
            this.Refuse(refusal, "Form.Name");
        }
    }

    private Task<Guid?> CreateAsync(Viewer viewer, TopicForm form, CancellationToken cancel) => db.OnceAsync(
        form.FormKey,
        viewer.PersonId,
        "MentoringTopic",
        Now,
        async token =>
        {
            var codes = (await db.MentoringTopics.Select(t => t.Code).ToListAsync(token)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var topic = Topic.Add(form.Name, form.EnglishName, form.Order!.Value, codes, viewer.PersonId, Now);
            db.MentoringTopics.Add(topic);
            return topic.Id;
        },
        cancel);

    private async Task<IActionResult> RetireAsync(Guid id, bool retired, Viewer viewer, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } topic)
        {
            return NotFound();
        }

        topic.Retire(retired, viewer.PersonId, Now);
        await db.SaveChangesAsync(cancel);
        return Saved();
    }

    private RedirectResult Saved()
    {
        this.Alert(AlertKind.Ok, T["Đã lưu danh sách chủ đề"]);
        return Redirect(List);
    }

    private async Task<IActionResult> ConflictAsync(Guid id, TopicForm form, CancellationToken cancel)
    {
        var topic = (await FindAsync(id, cancel))!;
        this.ShowConflict(form, TopicForm.Of(topic));
        form.Version = topic.Version;
        return View("Edit", Page(topic, form));
    }
}
