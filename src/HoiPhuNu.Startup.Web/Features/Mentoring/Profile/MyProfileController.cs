using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Profile;

/// <summary>Anybody signed in may offer herself (or himself) as a mentor, and keeps the profile.</summary>
public sealed class MyProfileController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private const string Here = "/co-van/ho-so";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet(Here)]
    public async Task<IActionResult> Show(Viewer viewer, CancellationToken cancel) =>
        await MyProfilePage.LoadAsync(db, viewer, Now, T, cancel) is { } page ? View("Show", page) : View("Begin");

    [HttpGet(Here + "/khai")]
    public async Task<IActionResult> Edit(Viewer viewer, CancellationToken cancel)
    {
        var profile = await FindAsync(viewer, cancel);
        return View("Edit", await PageAsync(profile, profile is null ? MentorForm.New() : MentorForm.Of(profile), cancel));
    }

    [HttpPost(Here + "/khai")]
    public async Task<IActionResult> Save(Viewer viewer, [Bind(Prefix = "Form")] MentorForm form, CancellationToken cancel)
    {
        var profile = await FindAsync(viewer, cancel);
        var page = await PageAsync(profile, form, cancel);
        page.Check(this, T);
        if (!ModelState.IsValid)
        {
            return View("Edit", page);
        }

        return profile is null ? await CreateAsync(viewer, page, cancel) : await ChangeAsync(profile, viewer, page, cancel);
    }

    [HttpPost(Here + "/cam-ket")]
    public Task<IActionResult> Pledge(Viewer viewer, CancellationToken cancel) =>
        DoAsync(viewer, p => p.Pledge(viewer.PersonId, Now), T["Đã ghi cam kết. Cảm ơn cố vấn."], cancel);

    [HttpPost(Here + "/tam-nghi")]
    public async Task<IActionResult> Pause(Viewer viewer, [Bind(Prefix = "Pause")] PauseForm pause, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            return await DoAsync(viewer, p => p.Pause(pause.Until, VietnamTime.Today(Now), viewer.PersonId, Now), pause.Until is null ? T["Đã bỏ tạm nghỉ. Điều phối có thể ghép người mới."] : T["Đã ghi ngày tạm nghỉ. Các cặp đang đồng hành vẫn tiếp tục."], cancel);
        }

        return await MyProfilePage.LoadAsync(db, viewer, Now, T, cancel) is { } page ? View("Show", page with { Pause = pause }) : Redirect(Here);
    }

    private Task<MentorProfile?> FindAsync(Viewer viewer, CancellationToken cancel) => db.MentorProfiles.OwnedBy(viewer).Include(p => p.Person).SingleOrDefaultAsync(cancel);

    private async Task<MentorFormPage> PageAsync(MentorProfile? profile, MentorForm form, CancellationToken cancel)
    {
        form.FormKey = profile is null ? form.FormKey : Guid.Empty;
        return new MentorFormPage
        {
            Form = form,
            Choices = await MentorFormPage.ChoicesAsync(db, profile, Now, T, cancel),
            Units = profile is null ? await MentorChoices.HostsAsync(db, VietnamTime.Today(Now), cancel) : [],
            IsOwn = true,
            Action = Here + "/khai",
            Back = Here,
        };
    }

    private async Task<IActionResult> CreateAsync(Viewer viewer, MentorFormPage page, CancellationToken cancel)
    {
        var form = page.Form;
        var details = form.ToDetails(page.Choices);
        var made = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "MyMentorProfile",
            Now,
            async token =>
            {
                // Two windows of hers: the first one made it, the second finds it.
                if (await FindAsync(viewer, token) is { } there)
                {
                    return there.Id;
                }

                var profile = MentorProfile.Create(viewer.PersonId, form.UnitId!.Value, details, viewer.PersonId, Now);
                db.MentorProfiles.Add(profile);
                return profile.Id;
            },
            cancel);
        if (made is null)
        {
            return View("Edit", page);
        }

        this.Alert(AlertKind.Ok, T["Đã gửi hồ sơ cố vấn"], T["Điều phối đọc rồi nhận vào danh sách. Trong lúc chờ, mời cố vấn đọc và bấm cam kết."]);
        return Redirect(Here);
    }

    private async Task<IActionResult> ChangeAsync(MentorProfile profile, Viewer viewer, MentorFormPage page, CancellationToken cancel)
    {
        db.Expect(profile, page.Form.Version);
        if (profile.Describe(page.Form.ToDetails(page.Choices), viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal);
            return View("Edit", page);
        }

        if (!await db.TrySaveAsync(cancel))
        {
            var now = (await FindAsync(viewer, cancel))!;
            this.ShowConflict(page.Form, MentorForm.Of(now));
            page.Form.Version = now.Version;
            return View("Edit", page);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu hồ sơ cố vấn"]);
        return Redirect(Here);
    }

    private async Task<IActionResult> DoAsync(Viewer viewer, Func<MentorProfile, Refusal?> act, string done, CancellationToken cancel)
    {
        if (await FindAsync(viewer, cancel) is not { } profile)
        {
            return Redirect(Here);
        }

        var refusal = act(profile);
        if (refusal is null)
        {
            await db.SaveChangesAsync(cancel);
        }

        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Warn, refusal is null ? done : this.Say(refusal));
        return Redirect(Here);
    }
}
