using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.NewContest;

[Authorize(Policies.Organizer)]
public sealed class NewContestController(AppDbContext db, IStringLocalizer<ContestsText> T) : Controller
{
    [HttpGet("/to-chuc/moi")]
    public async Task<IActionResult> New(Viewer viewer, CancellationToken cancel) =>
        View(await NewContestPage.LoadAsync(db, viewer, new NewContestForm { FormKey = Guid.CreateVersion7() }, cancel));

    [HttpPost("/to-chuc/moi")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] NewContestForm form, Viewer viewer, [FromServices] CreateContest create, CancellationToken cancel)
    {
        if (form.CodePrefix.Length > 0 && !EntryCode.IsPrefix(form.CodePrefix.ToUpperInvariant()))
        {
            this.Refuse(ContestRefusals.BadPrefix, "Form.CodePrefix");
        }

        if (form.HostUnitId is { } unit && !viewer.OrganizerOf.Contains(unit))
        {
            ModelState.AddModelError("Form.HostUnitId", T["Chọn một đơn vị trong danh sách"]);
        }

        if (!ModelState.IsValid || await create.RunAsync(form, viewer, cancel) is not { } slug)
        {
            return View("New", await NewContestPage.LoadAsync(db, viewer, form, cancel));
        }

        this.Alert(AlertKind.Ok, T["Đã tạo bản nháp"], T["Chị soạn tiếp từng phần bên dưới, đủ thì mở cuộc thi."]);
        return Redirect($"/to-chuc/{slug}");
    }
}
