using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Outgoing;

/// <summary>
/// The mail folder on a screen, so that a developer follows an invitation link without a mail server.
/// Messages hold such links: outside Development these addresses do not exist.
/// </summary>
[AllowAnonymous, DevelopmentOnly]
public sealed class OutgoingMailController(MailFolder folder) : Controller
{
    [HttpGet("/quan-tri/thu-di")]
    public IActionResult Index(string? tim, int trang = 1) => View(OutgoingMailPage.Load(folder, tim, trang));

    [HttpGet("/quan-tri/thu-di/{name}")]
    public IActionResult Show(string name) => folder.Find(name) is { } mail ? View(mail) : NotFound();
}
