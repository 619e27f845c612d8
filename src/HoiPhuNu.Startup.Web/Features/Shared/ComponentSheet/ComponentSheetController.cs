using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.ComponentSheet;

/// <summary>Every component once, with long Vietnamese names, for those who build screens.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public sealed class ComponentSheetController(TimeProvider clock) : Controller
{
    private const string Address = "/quan-tri/giao-dien";

    [HttpGet(Address)]
    public IActionResult Index(string? mau, string? kieu, int trang = 3) => Sheet(SheetForm.Example(), mau, kieu, trang);

    /// <summary>Reads the form and shows it again, so that kept input and sentences can be seen.</summary>
    [HttpPost(Address)]
    public IActionResult Index(SheetForm form, string? mau, string? kieu) => Sheet(form, mau, kieu, 3);

    /// <summary>Says what it read: one line a field.</summary>
    [HttpPost(Address + "/doc")]
    public IActionResult Read(SheetForm form) => ModelState.IsValid ? Content(form.ToString()) : Sheet(form, null, null, 1);

    /// <summary>Saves nothing and says so at the top of the next page.</summary>
    [HttpPost(Address + "/tin")]
    public IActionResult Save()
    {
        this.Alert(AlertKind.Ok, "Đã lưu phần Vốn", "Còn 3 phần nữa là nộp được.");
        return Redirect(Address);
    }

    private ViewResult Sheet(SheetForm form, string? mau, string? kieu, int page)
    {
        ViewData["Theme"] = mau switch { "toi" => "dark", "sang" => "light", _ => null };
        ViewData["Work"] = kieu == "lam-viec";
        return View("Index", new SheetPage(form, new Paging(page, 50, 1204), clock.GetUtcNow().UtcDateTime));
    }
}
