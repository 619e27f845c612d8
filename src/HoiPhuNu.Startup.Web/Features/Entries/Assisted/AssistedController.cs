using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.Assisted;

/// <summary>An officer's entries for women of her units.</summary>
[Authorize(Policies.Officer)]
[Route("/nhap-ho")]
public sealed class AssistedController(AppDbContext db, EntryReader reader, AssistPages pages, StartAssisted starting, IStringLocalizer<EntriesText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Viewer viewer, EntryStatus? tinhTrang, string? tim, CancellationToken cancel, int trang = 1)
    {
        var helped = db.Entries.HelpedBy(viewer).Matching(tim);
        if (tinhTrang is { } status)
        {
            helped = helped.Where(e => e.Status == status);
        }

        var ordered = helped.OrderBy(e => e.Status == EntryStatus.Returned ? 0 : e.Status == EntryStatus.Draft ? 1 : 2).ThenBy(e => e.Contest.ClosesAt).ThenBy(e => e.Person.NameSortKey);
        return View(new AssistedPage(await reader.RowsAsync(ordered, viewer.PersonId, HttpContext.ReceivedAt(), trang, cancel), tinhTrang, tim));
    }

    [HttpGet("moi")]
    public async Task<IActionResult> New(Viewer viewer, string? tim, Guid? chi, bool ghiMoi, string? xa, Guid? noi, CancellationToken cancel)
    {
        if (chi is null && !ghiMoi)
        {
            return View(await pages.SearchAsync(viewer, tim, HttpContext.ReceivedAt(), cancel));
        }

        if (chi is null && noi is null && await pages.HomesAsync(viewer, xa, tim, HttpContext.ReceivedAt(), cancel) is { } homes)
        {
            return View(homes);
        }

        var form = new AssistForm { FormKey = Guid.CreateVersion7(), PersonId = chi, FullName = chi is null ? tim ?? "" : "", CommuneId = noi };
        return await pages.FormAsync(viewer, form, HttpContext.ReceivedAt(), cancel) is { } page ? View(page) : NotFound();
    }

    [HttpPost("moi")]
    public async Task<IActionResult> Create(Viewer viewer, [Bind(Prefix = "Form")] AssistForm form, CancellationToken cancel)
    {
        if (await pages.FormAsync(viewer, form, HttpContext.ReceivedAt(), cancel) is not { } page)
        {
            return NotFound();
        }

        await CheckAsync(viewer, page, form, cancel);
        if (!ModelState.IsValid)
        {
            return View(nameof(New), page);
        }

        var (id, refusal) = await starting.RunAsync(viewer, form, HttpContext.ReceivedAt(), cancel);
        return id is not null ? Redirect($"/ho-so/{id}") : Again(page, refusal);
    }

    private ViewResult Again(AssistPage page, Refusal? refusal)
    {
        if (refusal is null)
        {
            // A key that belongs to somebody else's form: a fresh one lets her go on.
            ModelState.Remove("Form.FormKey");
            page.Form.FormKey = Guid.CreateVersion7();
            ModelState.AddModelError("", T["Trang này đã cũ. Chị bấm Bắt đầu một lần nữa."]);
        }
        else
        {
            this.Refuse(refusal, refusal == EntryRefusals.NotOfYourUnit ? "Form.CommuneId" : refusal == EntryRefusals.ConsentMissing ? "Form.Note" : "");
        }

        return View(nameof(New), page);
    }

    private async Task CheckAsync(Viewer viewer, AssistPage page, AssistForm form, CancellationToken cancel)
    {
        if (!form.Agreed)
        {
            ModelState.AddModelError("Form.Agreed", T["Hỏi chị ấy trước; chị ấy đồng ý thì đánh dấu ô này"]);
        }

        if (form.Consent is { } way && !Enum.IsDefined(way))
        {
            ModelState.AddModelError("Form.Consent", T["Chọn cách chị ấy đã đồng ý"]);
        }

        if (form.Target.Length > 0 && page.Targets.All(t => t.Value != form.Target) && form.EntryId is null && form.ContestId is null)
        {
            ModelState.AddModelError("Form.Target", T["Chọn cuộc thi hoặc hồ sơ chị sẽ nhập hộ"]);
        }

        if (page.Chosen is null)
        {
            await CheckNewPersonAsync(viewer, page, form, cancel);
        }
    }

    private async Task CheckNewPersonAsync(Viewer viewer, AssistPage page, AssistForm form, CancellationToken cancel)
    {
        if (form.FullName.Length == 0)
        {
            ModelState.AddModelError("Form.FullName", T["Điền họ và tên của chị ấy"]);
        }

        if (form.CommuneId is null)
        {
            ModelState.AddModelError("Form.CommuneId", T["Chọn xã, phường nơi chị ấy ở"]);
        }

        if (ModelState.IsValid && !form.IsSomebodyElse && !await db.PostedForms.AnyAsync(f => f.Key == form.FormKey, cancel))
        {
            page.SameName = await pages.SameNameAsync(viewer, form, HttpContext.ReceivedAt(), cancel);
            if (page.SameName is not null)
            {
                ModelState.AddModelError("Form.IsSomebodyElse", T["Xã này đã có một người trùng tên. Đúng chị ấy thì chọn người đó ở trên; là người khác thì đánh dấu ô này."]);
            }
        }
    }
}
