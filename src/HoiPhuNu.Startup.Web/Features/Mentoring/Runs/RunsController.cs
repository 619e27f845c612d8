using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>Matching runs of one cohort: made from scratch or by adjusting the last one, with the weights the coordinator sets.</summary>
[Authorize(Policies.Coordinator)]
[Route("/dieu-phoi/dot/{id:guid}/ghep")]
public sealed class RunsController(AppDbContext db) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, Viewer viewer, CancellationToken cancel, int trang = 1) =>
        await RunsPage.LoadAsync(db, viewer, id, trang, cancel) is { } page ? View("Index", page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Run(Guid id, RunForm form, Viewer viewer, [FromServices] MakeRun make, CancellationToken cancel)
    {
        if (await RunsPage.LoadAsync(db, viewer, id, 1, cancel) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View("Index", page with { Form = form });
        }

        var (runId, refusal) = await make.RunAsync(id, form.Weights, form.AdjustFromId, form.FormKey, viewer, cancel);
        if (refusal is null)
        {
            return Redirect(runId is null ? $"/dieu-phoi/dot/{id}/ghep" : $"/dieu-phoi/ghep/{runId}");
        }

        this.Refuse(refusal, refusal == MentoringRefusals.WeightOutOfRange ? "Form.Topics" : "");
        return View("Index", page with { Form = form });
    }
}
