using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>The coordinator's list of mentors, and one profile on it.</summary>
[Authorize(Policies.Coordinator)]
public sealed class MentorsController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private const string List = "/dieu-phoi/co-van";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet(List)]
    public async Task<IActionResult> Index(Viewer viewer, MentorFilter filter, CancellationToken cancel) =>
        View(await MentorsPage.LoadAsync(db, viewer, filter, Now, cancel));

    [HttpGet(List + "/moi")]
    public async Task<IActionResult> New(Viewer viewer, CancellationToken cancel) => View(await NewPageAsync(viewer, MentorForm.New(), cancel));

    [HttpPost(List + "/moi")]
    public async Task<IActionResult> Create(Viewer viewer, [Bind(Prefix = "Form")] MentorForm form, CancellationToken cancel)
    {
        var page = await NewPageAsync(viewer, form, cancel);
        page.Check(this, T);
        if (ModelState.IsValid && !await IsKnownAsync(viewer, page, cancel)
            && await EnterMentor.RunAsync(db, viewer, form, form.ToDetails(page.Choices), Now, cancel) is { } id)
        {
            this.Alert(AlertKind.Ok, T["Đã ghi hồ sơ cố vấn"], T["Gửi liên kết để cố vấn nhận hồ sơ và cam kết giữ kín thông tin."]);
            return Redirect($"{List}/{id}");
        }

        return View("New", page);
    }

    [HttpGet(List + "/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) =>
        await MentorPage.LoadAsync(db, viewer, id, Now, T, cancel) is { } page ? View("Show", page) : NotFound();

    [HttpGet(List + "/{id:guid}/sua")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) =>
        await FindAsync(id, viewer, cancel) is { } profile ? View("Edit", await EditPageAsync(profile, MentorForm.Of(profile), cancel)) : NotFound();

    [HttpPost(List + "/{id:guid}/sua")]
    public async Task<IActionResult> Save(Guid id, Viewer viewer, [Bind(Prefix = "Form")] MentorForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } profile)
        {
            return NotFound();
        }

        form.FormKey = Guid.Empty;
        var page = await EditPageAsync(profile, form, cancel);
        page.Check(this, T);
        if (!ModelState.IsValid || !Take(profile, page, viewer))
        {
            return View("Edit", page);
        }

        return await db.TrySaveAsync(cancel) ? Saved(id) : await ConflictAsync(id, viewer, form, cancel);
    }

    [HttpPost(List + "/{id:guid}/nhan")]
    public Task<IActionResult> TakeIn(Guid id, Viewer viewer, CancellationToken cancel) =>
        DoAsync(id, viewer, p => p.TakeIn(viewer.PersonId, Now), T["Đã nhận cố vấn vào danh sách"], cancel);

    [HttpPost(List + "/{id:guid}/thoi")]
    public Task<IActionResult> Leave(Guid id, Viewer viewer, CancellationToken cancel) =>
        DoAsync(id, viewer, p => p.Leave(viewer.PersonId, Now), T["Cố vấn không nhận người mới nữa. Các cặp đang đồng hành vẫn tiếp tục."], cancel);

    [HttpPost(List + "/{id:guid}/tam-nghi")]
    public async Task<IActionResult> Pause(Guid id, Viewer viewer, [Bind(Prefix = "Pause")] PauseForm pause, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            return await DoAsync(id, viewer, p => p.Pause(pause.Until, VietnamTime.Today(Now), viewer.PersonId, Now), pause.Until is null ? T["Cố vấn nhận người mới trở lại"] : T["Đã ghi ngày tạm nghỉ. Các cặp đang đồng hành vẫn tiếp tục."], cancel);
        }

        return await MentorPage.LoadAsync(db, viewer, id, Now, T, cancel) is { } page ? View("Show", page with { Pause = pause }) : NotFound();
    }

    [HttpPost(List + "/{id:guid}/lien-ket")]
    public async Task<IActionResult> Link(Guid id, bool byMail, Viewer viewer, [FromServices] IssueClaimLink issue, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } profile)
        {
            return NotFound();
        }

        var (link, mailed, refusal) = await issue.RunAsync(profile, secret => this.AbsoluteUrl($"/co-van/nhan/{secret}"), byMail, viewer, cancel);
        if (refusal is not null)
        {
            return Said(id, refusal);
        }

        if (mailed)
        {
            this.Alert(AlertKind.Ok, T["Đã gửi liên kết nhận hồ sơ tới {0}", profile.Person.Email!], T["Dùng được một lần, đến {0}. Liên kết cũ, nếu có, không dùng được nữa.", Moments.Long(profile.ClaimUntil!.Value)]);
            return Redirect($"{List}/{id}");
        }

        return View("Issued", new ClaimLinkPage(id, profile.Person.FullName, link, profile.ClaimUntil!.Value));
    }

    private Task<MentorProfile?> FindAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        db.MentorProfiles.CoordinatedBy(viewer).Include(p => p.Person).Include(p => p.Unit).SingleOrDefaultAsync(p => p.Id == id, cancel);

    private async Task<MentorFormPage> NewPageAsync(Viewer viewer, MentorForm form, CancellationToken cancel)
    {
        var units = await MentorChoices.HeldAsync(db, viewer, cancel);
        form.UnitId ??= units is [var only] ? Guid.Parse(only.Value) : null;
        return new MentorFormPage { Form = form, Choices = await MentorFormPage.ChoicesAsync(db, null, Now, T, cancel), Units = units, AsksPerson = true, Action = List + "/moi", Back = List };
    }

    private async Task<MentorFormPage> EditPageAsync(MentorProfile profile, MentorForm form, CancellationToken cancel) => new()
    {
        Form = form,
        Choices = await MentorFormPage.ChoicesAsync(db, profile, Now, T, cancel),
        AsksPerson = profile.WhyCannotIssueClaim() is null,
        Action = $"{List}/{profile.Id}/sua",
        Back = $"{List}/{profile.Id}",
    };

    /// <summary>Somebody of the same name is on her list: perhaps the same mentor, typed a second time.</summary>
    private async Task<bool> IsKnownAsync(Viewer viewer, MentorFormPage page, CancellationToken cancel)
    {
        var name = VietnameseText.Fold(page.Form.FullName);
        if (page.Form.IsSomebodyElse || await db.PostedForms.AnyAsync(f => f.Key == page.Form.FormKey, cancel))
        {
            return false;
        }

        page.SameName = await db.MentorProfiles.AsNoTracking().CoordinatedBy(viewer).Where(p => p.Person.NameFolded == name)
            .Select(p => new MentorsPage.Row(p.Id, p.Person.FullName, p.Details, p.Status, p.PausedUntil, p.PledgedAt, true, 0, p.Unit.Name)).FirstOrDefaultAsync(cancel);
        if (page.SameName is not null)
        {
            ModelState.AddModelError("Form.IsSomebodyElse", T["Danh sách đã có một cố vấn trùng tên. Đúng người ấy thì mở hồ sơ ở trên; là người khác thì đánh dấu ô này."]);
        }

        return page.SameName is not null;
    }

    private bool Take(MentorProfile profile, MentorFormPage page, Viewer viewer)
    {
        db.Expect(profile, page.Form.Version);
        if (page.AsksPerson)
        {
            profile.Person.Rename(page.Form.FullName);
            profile.Person.Reach(page.Form.Phone, page.Form.Email);
        }

        if (profile.Describe(page.Form.ToDetails(page.Choices), viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal);
        }

        return ModelState.IsValid;
    }

    private RedirectResult Saved(Guid id)
    {
        this.Alert(AlertKind.Ok, T["Đã lưu hồ sơ cố vấn"]);
        return Redirect($"{List}/{id}");
    }

    private async Task<IActionResult> ConflictAsync(Guid id, Viewer viewer, MentorForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } profile)
        {
            return NotFound();
        }

        this.ShowConflict(form, MentorForm.Of(profile));
        form.Version = profile.Version;
        return View("Edit", await EditPageAsync(profile, form, cancel));
    }

    private async Task<IActionResult> DoAsync(Guid id, Viewer viewer, Func<MentorProfile, Refusal?> act, string done, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } profile)
        {
            return NotFound();
        }

        if (act(profile) is { } refusal)
        {
            return Said(id, refusal);
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, done);
        return Redirect($"{List}/{id}");
    }

    private RedirectResult Said(Guid id, Refusal refusal)
    {
        this.Alert(AlertKind.Warn, this.Say(refusal));
        return Redirect($"{List}/{id}");
    }
}
