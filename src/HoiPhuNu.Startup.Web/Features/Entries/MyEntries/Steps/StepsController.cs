using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>The short pages of an entry file. Every one is shown, saved and kept by itself in the same way.</summary>
[Route("/ho-so/{id:guid}/{buoc}")]
public sealed class StepsController(StepPages pages, SaveStep saving) : Controller
{
    private const string Check = "kiem-tra";

    [HttpGet("")]
    public async Task<IActionResult> Show(Viewer viewer, Guid id, string buoc, string? ve, int? them, CancellationToken cancel)
    {
        var page = await pages.ShowAsync(viewer, id, buoc, HttpContext.ReceivedAt(), ModelState, cancel);
        return page is null ? NotFound() : View(page, ve, them ?? 0);
    }

    [HttpPost("")]
    public async Task<IActionResult> Save(Viewer viewer, Guid id, string buoc, string? version, string? ve, string? lenh, CancellationToken cancel)
    {
        if (await pages.FormAsync(viewer, id, buoc, cancel) is not { } form)
        {
            return NotFound();
        }

        await TryUpdateModelAsync(form, form.GetType(), "Form");
        StepRows.Obey(form, lenh, ModelState);
        var saved = await saving.RunAsync(viewer, id, buoc, form, version, HttpContext.ReceivedAt(), ModelState, cancel);
        if (saved.Entry is null)
        {
            return NotFound();
        }

        if (!saved.IsSaved)
        {
            return View(await pages.AgainAsync(viewer, saved, buoc, form, ModelState, cancel), ve, 0);
        }

        return Redirect(Next(id, buoc, ve, lenh, saved));
    }

    /// <summary>Keeps what is typed so far without leaving the page.</summary>
    [HttpPost("nhap")]
    public async Task<IActionResult> Autosave(Viewer viewer, Guid id, string buoc, string? version, CancellationToken cancel)
    {
        if (await pages.FormAsync(viewer, id, buoc, cancel) is not { } form)
        {
            return NotFound();
        }

        await TryUpdateModelAsync(form, form.GetType(), "Form");
        var saved = await saving.RunAsync(viewer, id, buoc, form, version, HttpContext.ReceivedAt(), ModelState, cancel);
        if (saved.IsSaved)
        {
            Response.Headers["X-Saved-At"] = VietnamTime.ToLocal(HttpContext.ReceivedAt()).ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture);
            Response.Headers["X-Version"] = saved.Version;
        }

        return saved.Entry is null ? NotFound() : saved.IsSaved ? NoContent() : saved.Refusal is null && !saved.IsConflict ? UnprocessableEntity() : Conflict();
    }

    private ViewResult View(StepPage page, string? ve, int more)
    {
        page.Back = ve == Check ? Check : null;
        ViewData["Title"] = page.Title;
        ViewData["More"] = Math.Clamp(more, 0, 10);
        return View(pages.ViewOf(page.Slug), page);
    }

    private static string Next(Guid id, string buoc, string? ve, string? lenh, SavedStep saved) => lenh switch
    {
        "ve" => $"/ho-so/{id}",
        "them" => $"/ho-so/{id}/{buoc}?them=3{(ve == Check ? "&ve=kiem-tra" : "")}#thanh-vien",
        { } remove when remove.StartsWith("bo-", StringComparison.Ordinal) => $"/ho-so/{id}/{buoc}{(ve == Check ? "?ve=kiem-tra" : "")}#thanh-vien",
        _ when saved.StaysHere => $"/ho-so/{id}/{buoc}{(ve == Check ? "?ve=kiem-tra" : "")}",
        _ when ve == Check => $"/ho-so/{id}/kiem-tra",
        _ => $"/ho-so/{id}/{saved.Next?.Slug ?? Check}",
    };
}
