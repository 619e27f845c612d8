using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>A support: the decision with its tranches, its account at a day, its paper.</summary>
public sealed class SupportsController(AppDbContext db, DecideSupport decide, TimeProvider time, IStringLocalizer<FollowUpText> texts) : FundingController(db, time, texts)
{
    [HttpGet("/theo-doi/{projectId:guid}/ho-tro/moi"), Authorize(Policies.ProjectManager)]
    public async Task<IActionResult> New(Guid projectId, Viewer viewer, CancellationToken cancel) =>
        await ProjectAsync(projectId, viewer, cancel) is { } project
            ? View("Edit", SupportFormPage.Of(project, null, new SupportForm { FormKey = Guid.CreateVersion7() }, await ProgrammesAsync(cancel)))
            : NotFound();

    [HttpPost("/theo-doi/{projectId:guid}/ho-tro/moi"), Authorize(Policies.ProjectManager)]
    public async Task<IActionResult> Create(Guid projectId, [Bind(Prefix = "Form")] SupportForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await ProjectAsync(projectId, viewer, cancel) is not { } project)
        {
            return NotFound();
        }

        var (id, refusal) = ModelState.IsValid ? await decide.NewAsync(projectId, form, viewer, cancel) : (null, null);
        if (id is { } made)
        {
            return Done(made, T["Đã ghi khoản hỗ trợ"], T["Bước tiếp: đề nghị chi đợt đầu. Người khác duyệt rồi mới chi."]);
        }

        RefuseAt(refusal);
        return View("Edit", SupportFormPage.Of(project, null, form, await ProgrammesAsync(cancel)));
    }

    [HttpGet("/theo-doi/ho-tro/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, DateOnly? ngay, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { } access ? View(await SupportPage.LoadAsync(Db, access, DayOr(ngay), viewer.PersonId, cancel) with { Unread = SayUnread(ngay) }) : NotFound();

    /// <summary>A paper of another day than was asked for is none: the page says what could not be read.</summary>
    [HttpGet("/theo-doi/ho-tro/{id:guid}/in")]
    public async Task<IActionResult> Print(Guid id, DateOnly? ngay, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is not { } access ? NotFound()
        : SayUnread(ngay) is not null ? LocalRedirect(access.Here + Request.QueryString)
        : View(await SupportPage.LoadAsync(Db, access, DayOr(ngay), viewer.PersonId, cancel));

    [HttpGet("/theo-doi/ho-tro/{id:guid}/sua")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { Manages: true } access ? View(SupportFormPage.Of(access.Project, id, SupportForm.Of(access.Support), await ProgrammesAsync(cancel))) : NotFound();

    [HttpPost("/theo-doi/ho-tro/{id:guid}/sua")]
    public async Task<IActionResult> Change(Guid id, [Bind(Prefix = "Form")] SupportForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Manages: true } access)
        {
            return NotFound();
        }

        var (refusal, saved) = ModelState.IsValid ? await decide.ChangeAsync(id, form, viewer, cancel) : (null, false);
        if (saved)
        {
            return Done(id, T["Đã sửa khoản hỗ trợ"]);
        }

        RefuseAt(refusal);
        if (ModelState.IsValid)
        {
            access = await ShowTheirsAsync(id, form, viewer, cancel);
        }

        return View("Edit", SupportFormPage.Of(access.Project, id, form, await ProgrammesAsync(cancel)));
    }

    /// <summary>Somebody else saved meanwhile: what she wrote beside what stands there now.</summary>
    private async Task<SupportAccess> ShowTheirsAsync(Guid id, SupportForm form, Viewer viewer, CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        var access = (await AccessAsync(id, viewer, cancel))!;
        var programmes = await ProgrammesAsync(cancel);
        this.ShowConflict(form, SupportForm.Of(access.Support), word: value => value switch
        {
            SupportKind kind => FollowUpText.Kind(kind, T),
            FunderKind funder => FollowUpText.Funder(funder, T),
            Guid programme => programmes.FirstOrDefault(p => p.Value == programme.ToString())?.Text,
            _ => null,
        });
        form.Version = access.Support.Version;
        return access;
    }

    /// <summary>Of a day to come nothing is known: today instead.</summary>
    private DateOnly DayOr(DateOnly? chosen) => chosen < Today ? chosen.Value : Today;

    /// <summary>The day as it was typed, where it could not be read or is to come; null: it is the one that is shown.</summary>
    private string? SayUnread(DateOnly? chosen)
    {
        const string Name = "ngay";
        var unread = chosen > Today ? VietnamTime.FormatDate(chosen.Value) : ModelState.TryGetValue(Name, out var day) && day.Errors.Count > 0 ? day.AttemptedValue ?? "" : null;
        ModelState.Remove(Name);
        if (unread is not null)
        {
            ModelState.AddModelError(Name, PortfolioWords.Unread(Name, unread, Today, T));
        }

        return unread;
    }

    private Task<SupportedProject?> ProjectAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        Db.SupportedProjects.AsNoTracking().ManagedBy(viewer).Include(p => p.Person).SingleOrDefaultAsync(p => p.Id == id, cancel);

    private async Task<IReadOnlyList<FieldOption>> ProgrammesAsync(CancellationToken cancel) =>
        [.. (await Db.Programmes.AsNoTracking().OrderBy(p => p.Code).Select(p => new { p.Id, p.Name, p.Title }).ToListAsync(cancel)).Select(p => new FieldOption(p.Id.ToString(), $"{p.Name}: {p.Title}"))];

    private void RefuseAt(Refusal? refusal)
    {
        if (refusal is not null)
        {
            this.Refuse(refusal, refusal.Code switch
            {
                "FollowUp.FunderMissing" => "Form.FunderName",
                "FollowUp.DecisionMissing" => "Form.DecisionNumber",
                "FollowUp.AmountMissing" => "Form.Amount",
                "FollowUp.CaseLinkMissing" => "Form.CaseLink",
                "FollowUp.DayInTheFuture" => "Form.DecidedOn",
                "FollowUp.ProgrammeUnknown" => "Form.ProgrammeId",
                "FollowUp.RepayBeforeDecision" => "Form.RepayBy",
                "FollowUp.ConditionReasonMissing" => "Form.ChangeReason",
                "FollowUp.ValueInUse" => "Form.Amount",
                _ => "",
            });
        }
    }
}
