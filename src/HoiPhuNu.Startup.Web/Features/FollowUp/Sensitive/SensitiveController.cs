using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Entries;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Sensitive;

/// <summary>Ethnic group, household class and disability: kept with the woman's consent, shown once, in the answer to a logged reason.</summary>
[Authorize(Policies.ProjectManager)]
public sealed class SensitiveController(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> T, IStringLocalizer<EntriesText> words) : Controller
{
    private const string Facts = "/theo-doi/{id:guid}/nhay-cam";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet(Facts)]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) => await SensitivePage.LoadAsync(db, viewer, id, words, cancel) is { } page ? View(page) : NotFound();

    [HttpPost(Facts + "/mo")]
    public async Task<IActionResult> Open(Guid id, Viewer viewer, [Bind(Prefix = "Reason")] ReasonForm why, CancellationToken cancel)
    {
        if (await SensitivePage.LoadAsync(db, viewer, id, words, cancel) is not { } page)
        {
            return NotFound();
        }

        page.Reason = why;
        if (ModelState.IsValid && page.IsKept)
        {
            page.Form = await OpenedAsync(id, viewer, why.Why, cancel);
        }

        return View(nameof(Show), page);
    }

    [HttpPost(Facts)]
    public async Task<IActionResult> Save(Guid id, Viewer viewer, [Bind(Prefix = "Form")] SensitiveForm form, CancellationToken cancel)
    {
        if (await SensitivePage.LoadAsync(db, viewer, id, words, cancel) is not { } page)
        {
            return NotFound();
        }

        page.Form = form;
        await KeepAsync(id, viewer, form, cancel);
        return ModelState.IsValid ? Done(id, T["Đã ghi, cùng với sự đồng ý của chị ấy"]) : View(nameof(Show), page);
    }

    [HttpPost(Facts + "/xoa")]
    public async Task<IActionResult> Erase(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (!await db.SupportedProjects.ManagedBy(viewer).AnyAsync(p => p.Id == id, cancel))
        {
            return NotFound();
        }

        if (await db.SensitiveFacts.SingleOrDefaultAsync(f => f.ProjectId == id, cancel) is { } facts)
        {
            db.SensitiveFacts.Remove(facts);
            db.Happened(new SensitiveFactsErased(id, viewer.PersonId, Now));
            await db.SaveChangesAsync(cancel);
        }

        return Done(id, T["Đã xóa dữ liệu riêng của chị ấy"]);
    }

    /// <summary>The reason is saved first: what cannot be logged is not shown.</summary>
    private async Task<SensitiveForm?> OpenedAsync(Guid id, Viewer viewer, string reason, CancellationToken cancel)
    {
        var (access, refusal) = SensitiveAccess.Open(id, reason, viewer.PersonId, Now);
        if (access is null)
        {
            this.Refuse(refusal!, "Reason.Why");
            return null;
        }

        db.SensitiveAccesses.Add(access);
        await db.SaveChangesAsync(cancel);
        return await db.SensitiveFacts.AsNoTracking().SingleOrDefaultAsync(f => f.ProjectId == id, cancel) is { } facts ? SensitiveForm.Of(facts) : null;
    }

    private async Task KeepAsync(Guid id, Viewer viewer, SensitiveForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        var refusal = await db.WriteAsync(
            async token =>
            {
                var known = await db.SensitiveFacts.SingleOrDefaultAsync(f => f.ProjectId == id, token);
                if (known is null ? form.Version != 0 : form.Version != known.Version)
                {
                    return ProjectRefusals.SensitiveChangedMeanwhile;
                }

                if (known is not null)
                {
                    return known.Change(form.ToAnswers(), form.Consents, viewer.PersonId, Now);
                }

                var (made, why) = SensitiveFacts.Keep(id, form.ToAnswers(), form.Consents, viewer.PersonId, Now);
                if (made is not null)
                {
                    db.SensitiveFacts.Add(made);
                }

                return why;
            },
            cancel);
        if (refusal is not null)
        {
            this.Refuse(refusal, FieldOf(refusal.Code));
        }
    }

    private static string FieldOf(string code) => code switch
    {
        "FollowUp.ConsentMissing" => "Form.Consents",
        "FollowUp.EthnicityUnknown" => "Form.Ethnicity",
        "FollowUp.ClassAndYear" or "FollowUp.ClassYearOutOfRange" => "Form.ClassYear",
        _ => "",
    };

    private RedirectResult Done(Guid id, string said)
    {
        this.Alert(AlertKind.Ok, said);
        return Redirect($"/theo-doi/{id}/nhay-cam");
    }
}
