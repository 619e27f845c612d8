using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

/// <summary>Coordinators issue certificates of hours and withdraw them.</summary>
[Authorize(Policies.Coordinator)]
public sealed class CertificatesController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dieu-phoi/co-van/{id:guid}/giay")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) =>
        await CertificatesPage.LoadAsync(db, id, viewer, null, Now, cancel) is { } page ? View("Issue", page) : NotFound();

    [HttpPost("/dieu-phoi/co-van/{id:guid}/giay")]
    public async Task<IActionResult> Issue(Guid id, [Bind(Prefix = "Form")] CertificateForm form, Viewer viewer, [FromServices] IssueCertificate issue, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            var (found, refusal, code) = await issue.RunAsync(id, form.From!.Value, form.To!.Value, form.FormKey, viewer, cancel);
            if (!found)
            {
                return NotFound();
            }

            if (code is not null)
            {
                this.Alert(AlertKind.Ok, T["Đã cấp giấy {0}", code], T["In giấy, hoặc gửi mã cho cố vấn. Ai có mã đều xác minh được."]);
                return Redirect($"/giay-xac-nhan/{code}");
            }

            this.Refuse(refusal!);
        }

        return await CertificatesPage.LoadAsync(db, id, viewer, form, Now, cancel) is { } page ? View("Issue", page) : NotFound();
    }

    [HttpPost("/dieu-phoi/giay/{id:guid}/thu-hoi")]
    public async Task<IActionResult> Revoke(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await db.HoursCertificates.CoordinatedBy(viewer).SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } certificate)
        {
            return NotFound();
        }

        if (certificate.Revoke(viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal);
            return View("Issue", await CertificatesPage.LoadAsync(db, certificate.ProfileId, viewer, null, Now, cancel));
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã thu hồi giấy {0}", certificate.Code], T["Ai xác minh mã này sẽ thấy giấy không còn hiệu lực."]);
        return Redirect($"/dieu-phoi/co-van/{certificate.ProfileId}/giay");
    }
}
