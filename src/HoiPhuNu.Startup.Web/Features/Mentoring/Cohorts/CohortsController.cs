using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

/// <summary>Cohorts of the coordinator's units: who is in them, how they are matched, when they close.</summary>
[Authorize(Policies.Coordinator)]
public sealed class CohortsController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private const string List = "/dieu-phoi/dot";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet(List)]
    public async Task<IActionResult> Index(Viewer viewer, string? muc, string? tim, CancellationToken cancel, int trang = 1) =>
        View(await CohortsPage.LoadAsync(db, viewer, muc, tim, trang, cancel));

    [HttpGet(List + "/moi")]
    public async Task<IActionResult> New(Viewer viewer, CancellationToken cancel) => View("New", await NewPageAsync(viewer, new CohortForm { FormKey = Guid.CreateVersion7() }, cancel));

    [HttpPost(List + "/moi")]
    public async Task<IActionResult> Create(Viewer viewer, [Bind(Prefix = "Form")] CohortForm form, CancellationToken cancel)
    {
        var page = await NewPageAsync(viewer, form, cancel);
        Check(page);
        return ModelState.IsValid && await MakeAsync(viewer, form, cancel) is { } id ? Redirect($"{List}/{id}/them") : View("New", page);
    }

    [HttpGet(List + "/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, string? tim, CancellationToken cancel, int trang = 1) =>
        await CohortPage.LoadAsync(db, viewer, id, tim, trang, Now, cancel) is { } page ? View("Show", page) : NotFound();

    [HttpGet(List + "/{id:guid}/cai-dat")]
    public async Task<IActionResult> Settings(Guid id, Viewer viewer, CancellationToken cancel) =>
        await FindAsync(id, viewer, cancel) is { } cohort ? View("Settings", new SettingsPage(id, cohort.Name, SettingsForm.Of(cohort))) : NotFound();

    [HttpPost(List + "/{id:guid}/cai-dat")]
    public async Task<IActionResult> SaveSettings(Guid id, Viewer viewer, [Bind(Prefix = "Form")] SettingsForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } cohort)
        {
            return NotFound();
        }

        db.Expect(cohort, form.Version);
        if (!ModelState.IsValid || !Take(cohort, form, viewer))
        {
            return View("Settings", new SettingsPage(id, cohort.Name, form));
        }

        return await db.TrySaveAsync(cancel) ? Done(id, T["Đã lưu cài đặt của đợt"]) : await ConflictAsync(id, viewer, form, cancel);
    }

    [HttpPost(List + "/{id:guid}/khep")]
    public async Task<IActionResult> Close(Guid id, Viewer viewer, CancellationToken cancel)
    {
        var (found, refusal) = await db.WriteAsync<(bool, Refusal?)>(
            async token => await FindAsync(id, viewer, token) is { } cohort
                ? (true, cohort.Close(await db.Mentorships.Open().CountAsync(m => m.CohortId == id, token), viewer.PersonId, Now))
                : (false, null),
            cancel);
        return found ? Done(id, T["Đã khép đợt đồng hành"], refusal) : NotFound();
    }

    [HttpGet(List + "/{id:guid}/them")]
    public async Task<IActionResult> Choose(Guid id, Viewer viewer, AddFilter filter, CancellationToken cancel) =>
        await AddPage.LoadAsync(db, viewer, id, filter, cancel) is { } page ? View("Choose", page) : NotFound();

    [HttpPost(List + "/{id:guid}/them")]
    public async Task<IActionResult> Add(Guid id, Viewer viewer, AddForm form, CancellationToken cancel)
    {
        if (await AddToCohort.RunAsync(db, viewer, id, form, Now, cancel) is not { } result)
        {
            return NotFound();
        }

        if (result.Refusal is null && result.Added + result.There == 0)
        {
            this.Alert(AlertKind.Warn, T["Chưa chọn ai. Đánh dấu các chị muốn thêm rồi bấm lại."]);
            return Redirect($"{List}/{id}/them?Nguon={form.Source}&CuocThi={form.ContestId}");
        }

        return Done(id, result.There == 0 ? T["Đã thêm {0} chị vào đợt", result.Added] : T["Đã thêm {0} chị vào đợt, {1} chị có từ trước", result.Added, result.There], result.Refusal);
    }

    private Task<MentoringCohort?> FindAsync(Guid id, Viewer viewer, CancellationToken cancel) => db.MentoringCohorts.CoordinatedBy(viewer).SingleOrDefaultAsync(c => c.Id == id, cancel);

    private async Task<NewCohortPage> NewPageAsync(Viewer viewer, CohortForm form, CancellationToken cancel)
    {
        var units = await MentorChoices.HeldAsync(db, viewer, cancel);
        form.UnitId ??= units is [var only] ? Guid.Parse(only.Value) : null;
        return new NewCohortPage(form, units, await AddPage.ContestsAsync(db, viewer, cancel));
    }

    private void Check(NewCohortPage page)
    {
        if (page.Form.UnitId is { } unit && page.Units.All(u => u.Value != unit.ToString()))
        {
            ModelState.AddModelError("Form.UnitId", T["Chọn Hội phụ trách đợt này"]);
        }

        var contest = page.Form.ContestId;
        if ((contest is null && page.Form.Kind is CohortKind.Finalists or CohortKind.Winners) || (contest is { } id && page.Contests.All(c => c.Value != id.ToString())))
        {
            ModelState.AddModelError("Form.ContestId", T["Chọn cuộc thi của các chị"]);
        }
    }

    private Task<Guid?> MakeAsync(Viewer viewer, CohortForm form, CancellationToken cancel) => db.OnceAsync(
        form.FormKey,
        viewer.PersonId,
        "MentoringCohort",
        Now,
        _ =>
        {
            var cohort = MentoringCohort.Create(form.Name, form.UnitId!.Value, form.Kind!.Value, form.ContestId, viewer.PersonId, Now);
            db.MentoringCohorts.Add(cohort);
            return Task.FromResult<Guid?>(cohort.Id);
        },
        cancel);

    private bool Take(MentoringCohort cohort, SettingsForm form, Viewer viewer)
    {
        if (cohort.Set(form.Name, form.AnswerDays!.Value, form.QuietDays!.Value, form.Weights, viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal, refusal == MentoringRefusals.AnswerDaysOutOfRange ? "Form.AnswerDays" : refusal == MentoringRefusals.QuietDaysOutOfRange ? "Form.QuietDays" : refusal == MentoringRefusals.WeightOutOfRange ? "Form.Topics" : "");
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> ConflictAsync(Guid id, Viewer viewer, SettingsForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } cohort)
        {
            return NotFound();
        }

        this.ShowConflict(form, SettingsForm.Of(cohort));
        form.Version = cohort.Version;
        return View("Settings", new SettingsPage(id, cohort.Name, form));
    }

    private RedirectResult Done(Guid id, string done, Refusal? refusal = null)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Warn, refusal is null ? done : this.Say(refusal));
        return Redirect($"{List}/{id}");
    }
}
