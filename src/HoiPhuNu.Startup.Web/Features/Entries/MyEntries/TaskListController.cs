using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

[Route("/ho-so/{id:guid}")]
public sealed class TaskListController(TaskLists lists) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Viewer viewer, Guid id, CancellationToken cancel) =>
        await lists.FindAsync(viewer, id, HttpContext.ReceivedAt(), cancel) is { } page ? View("TaskList", page) : NotFound();
}
