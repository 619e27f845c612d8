using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>The short pages of a check-in, the same for the woman and for the officer who fills it for her.</summary>
[Route("/theo-doi/lan/{id:guid}/{trang}")]
public sealed class CheckInStepsController(AppDbContext db, SaveCheckInStep saving, IStringLocalizer<FollowUpText> T) : Controller
{
    private const string Check = "kiem-tra";

    [HttpGet("")]
    public async Task<IActionResult> Show(Viewer viewer, Guid id, string trang, string? ve, CancellationToken cancel)
    {
        if (CheckInSteps.Find(trang) is not { } step || await CheckInAccess.LoadToFillAsync(db, viewer, id, Today, cancel) is not { } access)
        {
            return NotFound();
        }

        if (access.CheckIn.WhyCannotFill(access.Project, Today) is not null)
        {
            // What was sent, accepted or is not open yet is told on its own page.
            return Redirect(access.Address);
        }

        var form = step.NewForm();
        form.Read(access.CheckIn.Draft);
        return await PageAsync(access, step, form, ve, cancel);
    }

    [HttpPost("")]
    public async Task<IActionResult> Save(Viewer viewer, Guid id, string trang, string? version, string? ve, string? lenh, CancellationToken cancel)
    {
        if (CheckInSteps.Find(trang) is not { } step)
        {
            return NotFound();
        }

        var form = step.NewForm();
        await TryUpdateModelAsync(form, form.GetType(), "Form");
        var saved = await saving.RunAsync(viewer, id, step, form, version, HttpContext.ReceivedAt(), ModelState, cancel);
        if (saved.Access is null)
        {
            return NotFound();
        }

        return saved.IsSaved ? Redirect(Next(saved.Access, step, ve, lenh)) : await AgainAsync(saved, step, form, ve, cancel);
    }

    /// <summary>Keeps what is typed so far without leaving the page.</summary>
    [HttpPost("nhap")]
    public async Task<IActionResult> Autosave(Viewer viewer, Guid id, string trang, string? version, CancellationToken cancel)
    {
        if (CheckInSteps.Find(trang) is not { } step)
        {
            return NotFound();
        }

        var form = step.NewForm();
        await TryUpdateModelAsync(form, form.GetType(), "Form");
        var saved = await saving.RunAsync(viewer, id, step, form, version, HttpContext.ReceivedAt(), ModelState, cancel);
        if (saved.IsSaved)
        {
            Response.Headers["X-Saved-At"] = VietnamTime.ToLocal(HttpContext.ReceivedAt()).ToString("HH':'mm", CultureInfo.InvariantCulture);
            Response.Headers["X-Version"] = saved.Version;
        }

        return saved.Access is null ? NotFound() : saved.IsSaved ? NoContent() : (saved.IsConflict && !saved.IsOwn) || saved.Refusal is { } why && CheckInSteps.SlugOf(why) is null ? Conflict() : UnprocessableEntity();
    }

    private DateOnly Today => VietnamTime.Today(HttpContext.ReceivedAt());

    private static string Next(CheckInAccess access, CheckInStep step, string? ve, string? lenh) => lenh switch
    {
        "ve" => access.Address,
        _ when ve == Check => $"{access.Address}/{Check}",
        _ => $"{access.Address}/{CheckInSteps.After(step)?.Slug ?? Check}",
    };

    private async Task<IActionResult> AgainAsync(SavedCheckIn saved, CheckInStep step, CheckInStepForm form, string? ve, CancellationToken cancel)
    {
        var whole = false;
        if (saved.Refusal is { } refusal)
        {
            this.Refuse(refusal, CheckInSteps.SlugOf(refusal) == step.Slug ? CheckInSteps.FieldOf(refusal) : "");
            whole = CheckInSteps.SlugOf(refusal) is null;
        }

        ModelState.Remove("Version");
        return await PageAsync(saved.Access!, step, form, ve, cancel, saved, whole ? this.Say(saved.Refusal!) : null);
    }

    private async Task<IActionResult> PageAsync(CheckInAccess access, CheckInStep step, CheckInStepForm form, string? ve, CancellationToken cancel, SavedCheckIn? saved = null, string? closed = null)
    {
        var page = step.NewPage(form);
        page.Access = access;
        page.Step = step;
        page.Version = CheckInStepForm.Shown(step, access.CheckIn.Draft);
        page.FromCheck = ve == Check;
        page.IsConflict = saved?.IsConflict == true;
        page.IsOwnConflict = page.IsConflict && saved!.IsOwn;
        page.ClosedBecause = closed;
        page.Kept = page.IsConflict ? [.. CheckInFacts.Of(access.CheckIn.Draft, T).Where(f => f.Slug == step.Slug)] : [];
        page.Earlier = await EarlierFigures.LoadAsync(db, access.CheckIn, access.Project, T, cancel);
        ViewData["Title"] = T[step.Title].Value;
        return View(step.View, page);
    }
}
