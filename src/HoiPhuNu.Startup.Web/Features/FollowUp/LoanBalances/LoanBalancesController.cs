using System.Text;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.LoanBalances;

/// <summary>Balances from a bank's list: looked at first, each line with its message; stored once she says so. The same list again changes nothing.</summary>
[Route("/theo-doi/du-no"), Authorize(Policies.ProjectManager)]
public sealed class LoanBalancesController(TakeBalances take, IStringLocalizer<FollowUpText> T) : Controller
{
    [HttpGet("")]
    public IActionResult Paste() => View("Balances", new BalancesPage(new(), null));

    [HttpPost("")]
    public async Task<IActionResult> Look([Bind(Prefix = "Form")] BalancesForm form, Viewer viewer, CancellationToken cancel)
    {
        if (form.File is { Length: > 0 } file)
        {
            using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
            form.Lines = (await reader.ReadToEndAsync(cancel)).Trim();
            ModelState.Remove("Form.Lines");
        }

        return View("Balances", new BalancesPage(form, Check(form) ? await take.RunAsync(form.Lines!, viewer, false, cancel) : null));
    }

    [HttpPost("ghi")]
    public async Task<IActionResult> Store([Bind(Prefix = "Form")] BalancesForm form, Viewer viewer, CancellationToken cancel)
    {
        if (!Check(form))
        {
            return View("Balances", new BalancesPage(form, null));
        }

        var page = new BalancesPage(form, await take.RunAsync(form.Lines!, viewer, true, cancel));
        this.Alert(page.Bad == 0 ? AlertKind.Ok : AlertKind.Now, T["Đã nhận {0} dòng dư nợ", page.Good], page.Bad == 0 ? null : T["{0} dòng chưa nhận được còn ở bên dưới. Sửa rồi bấm xem thử lần nữa.", page.Bad].Value);
        if (page.Bad == 0)
        {
            return Redirect("/theo-doi/du-no");
        }

        // The lines that were not taken stand there again, each with its fault: they are put right here, not looked for in the bank's table.
        ModelState.Remove("Form.Lines");
        var left = new BalancesForm { Lines = BalanceLine.Only(form.Lines!, page.Read!.Where(r => !r.IsGood).Select(r => r.Line.Number)) };
        return View("Balances", new BalancesPage(left, await take.RunAsync(left.Lines, viewer, false, cancel)));
    }

    private bool Check(BalancesForm form)
    {
        if (ModelState.IsValid && string.IsNullOrWhiteSpace(form.Lines))
        {
            ModelState.AddModelError("Form.Lines", T["Dán các dòng ngân hàng gửi vào đây, hoặc chọn tệp CSV."]);
        }
        else if (ModelState.IsValid && BalanceLine.Read(form.Lines!).Count > BalanceLine.Most)
        {
            ModelState.AddModelError("Form.Lines", T["Mỗi lần nhiều nhất {0} dòng. Chia bảng làm vài lần.", BalanceLine.Most]);
        }

        return ModelState.IsValid;
    }
}
