using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Outgoing;

/// <summary>
/// The mail folder on a screen, so that a developer follows an invitation link without a mail server.
/// Messages hold such links: outside Development these addresses do not exist.
/// </summary>
[AllowAnonymous, Route("quan-tri/thu-di")]
public sealed class OutgoingMailController(MailFolder folder, IHostEnvironment environment) : Controller
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
        }
    }

    [HttpGet("")]
    public IActionResult Index([FromQuery(Name = "tim")] string? search, [FromQuery(Name = "trang")] int page = 1) =>
        View(OutgoingMailPage.Load(folder, search, page));

    [HttpGet("{name}")]
    public IActionResult Show(string name) => folder.Find(name) is { } mail ? View(mail) : NotFound();
}
