using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Programmes.Catalogue;

/// <summary>The one catalogue of programmes for the whole installation, and how what they support is followed. A code never changes and nothing is deleted.</summary>
[Authorize(Policies.Administrator)]
public sealed class ProgrammesController(AppDbContext db, TimeProvider time, IStringLocalizer<ProgrammesText> T) : Controller
{
    private const string List = "/quan-tri/chuong-trinh";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet(List)]
    public async Task<IActionResult> Index(CancellationToken cancel, int trang = 1)
    {
        var today = VietnamTime.Today(Now);
        var rows = await db.Programmes.AsNoTracking().OrderBy(p => p.To != null && p.To < today).ThenBy(p => p.From).ThenBy(p => p.Code)
            .Select(p => new ProgrammesPage.Row(p.Id, p.Code, p.Name, p.Title, p.LegalBasis, p.From, p.To)).ToPageAsync(trang, cancel);
        return View(new ProgrammesPage(rows, today));
    }

    [HttpGet(List + "/moi")]
    public IActionResult New() => View("Edit", new ProgrammePage(null, "", ProgrammeForm.New()));

    [HttpPost(List + "/moi")]
    public async Task<IActionResult> Create(Viewer viewer, [Bind(Prefix = "Form")] ProgrammeForm form, CancellationToken cancel)
    {
        var (id, refusal) = Check(form, form.Code) ? await AddAsync(viewer, form, cancel) : (null, null);
        if (refusal is not null)
        {
            this.Refuse(refusal, "Form.Code");
        }

        return id is null ? View("Edit", new ProgrammePage(null, "", form)) : Saved(T["Đã thêm chương trình"]);
    }

    [HttpGet(List + "/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await FindAsync(id, cancel) is { } programme ? View(Page(programme, ProgrammeForm.Of(programme))) : NotFound();

    [HttpPost(List + "/{id:guid}")]
    public async Task<IActionResult> Save(Guid id, Viewer viewer, [Bind(Prefix = "Form")] ProgrammeForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } programme)
        {
            return NotFound();
        }

        ModelState.Remove("Form.Code");
        if (!Check(form, programme.Code))
        {
            return View(nameof(Edit), Page(programme, form));
        }

        db.Expect(programme, form.Version);
        programme.Change(form.ToDetails(programme.Code)!, viewer.PersonId, Now);
        return await db.TrySaveAsync(cancel) ? Saved(T["Đã lưu chương trình"]) : await ConflictAsync(id, form, cancel);
    }

    private Task<Programme?> FindAsync(Guid id, CancellationToken cancel) => db.Programmes.SingleOrDefaultAsync(p => p.Id == id, cancel);

    private static ProgrammePage Page(Programme programme, ProgrammeForm form) => new(programme.Id, programme.Code, form);

    private bool Check(ProgrammeForm form, string code)
    {
        if (!ModelState.IsValid)
        {
            return false;
        }

        if (form.ToDetails(code) is not { } details)
        {
            this.Refuse(ProgrammeRefusals.MonthsOutOfRange, "Form.CheckInMonths");
        }
        else if (Programme.WhyCannotTake(details) is { } refusal)
        {
            this.Refuse(refusal, refusal == ProgrammeRefusals.PeriodBackwards ? "Form.To" : refusal == ProgrammeRefusals.MonthsOutOfRange ? "Form.CheckInMonths" : refusal == ProgrammeRefusals.TooManyAliases ? "Form.Aliases" : "");
        }

        return ModelState.IsValid;
    }

    private async Task<(Guid? Id, Refusal? Refusal)> AddAsync(Viewer viewer, ProgrammeForm form, CancellationToken cancel)
    {
        Refusal? refusal = null;
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Programme",
            Now,
            async token =>
            {
                var made = Programme.Create(form.ToDetails(form.Code)!, viewer.PersonId, Now);
                if (await db.Programmes.AnyAsync(p => p.Code == made.Code, token))
                {
                    refusal = ProgrammeRefusals.CodeTaken;
                    return null;
                }

                db.Programmes.Add(made);
                return made.Id;
            },
            cancel);
        return (id, refusal);
    }

    private RedirectResult Saved(string said)
    {
        this.Alert(AlertKind.Ok, said);
        return Redirect(List);
    }

    private async Task<IActionResult> ConflictAsync(Guid id, ProgrammeForm form, CancellationToken cancel)
    {
        var programme = (await FindAsync(id, cancel))!;
        this.ShowConflict(form, ProgrammeForm.Of(programme));
        form.Version = programme.Version;
        return View(nameof(Edit), Page(programme, form));
    }
}
