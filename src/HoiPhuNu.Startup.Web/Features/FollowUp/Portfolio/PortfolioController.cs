using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>How the supported ideas stand at a date; the lists behind the figures; both as files.</summary>
[Authorize(Policies.FollowUpStaff)]
public sealed class PortfolioController(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateOnly Today => VietnamTime.Today(time.GetUtcNow().UtcDateTime);

    [HttpGet(PortfolioAddress.Page)]
    public async Task<IActionResult> Index(Viewer viewer, PortfolioAddress address, CancellationToken cancel)
    {
        TakeNote(address);
        return await PortfolioPage.LoadAsync(db, viewer, address, Today, T, cancel) is { } page ? View(page) : NotFound();
    }

    /// <summary>A file does not say what could not be read of the question: the page does.</summary>
    [HttpGet(PortfolioAddress.Page + "/tep/{format}")]
    public async Task<IActionResult> File(Viewer viewer, string format, PortfolioAddress address, CancellationToken cancel)
    {
        TakeNote(address);
        return !ModelState.IsValid ? LocalRedirect(PortfolioAddress.Page + Request.QueryString) : await PortfolioPage.LoadAsync(db, viewer, address, Today, T, cancel) is { } page ? this.Download(PortfolioSheets.Of(page, T), format) : NotFound();
    }

    [HttpGet(PortfolioAddress.List)]
    public async Task<IActionResult> List(Viewer viewer, PortfolioAddress address, CancellationToken cancel)
    {
        TakeNote(address);
        return await PortfolioListPage.LoadAsync(db, viewer, address, Today, PagingQueries.UsualSize, T, cancel) is { } page ? View(page) : NotFound();
    }

    /// <summary>The women's names leave the platform: with a purpose, and with a line in the audit before anything is sent.</summary>
    [HttpPost(PortfolioAddress.List + "/tep/{format}")]
    public async Task<IActionResult> ListFile(Viewer viewer, string format, PortfolioAddress address, [Bind(Prefix = "Take")] TakeForm take, CancellationToken cancel)
    {
        TakeNote(address);
        if (format is not (SheetDownload.Csv or SheetDownload.Xlsx) || await PortfolioListPage.LoadAsync(db, viewer, address, Today, ModelState.IsValid ? null : PagingQueries.UsualSize, T, cancel) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(List), page with { Take = take });
        }

        db.Happened(new PortfolioListTaken(
            Guid.CreateVersion7(), viewer.PersonId, time.GetUtcNow().UtcDateTime, page.Day, address.Province ?? address.Unit, address.Programme, address.Mark ?? PortfolioMark.Supported, address.Number ?? 0, page.Projects.Paging.Total, take.Purpose!.Value));
        await db.SaveChangesAsync(cancel);
        return this.Download(PortfolioSheets.Of(page, T), format);
    }

    /// <summary>What could not be read of the filter is said; a page number that could not is the first page.</summary>
    private void TakeNote(PortfolioAddress address)
    {
        address.TakeNote(ModelState, Today);
        foreach (var key in ModelState.Keys.Where(k => !k.StartsWith("Take", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }

        foreach (var (name, typed) in address.Unread)
        {
            ModelState.AddModelError(name, PortfolioWords.Unread(name, typed, Today, T));
        }
    }
}
