using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>Answers given signed in: by the mentor, by the woman, by the woman's officer for her.</summary>
[Route("/dong-hanh/cap/{id:guid}")]
public sealed class AnswersController(AppDbContext db, AnswerProposal answer, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    [HttpPost("nhan-loi")]
    public async Task<IActionResult> Accept(Guid id, Viewer viewer, CancellationToken cancel) =>
        await SideAsync(id, viewer, cancel) is { } side
            ? Done(await answer.AcceptAsync(id, side, viewer.PersonId, cancel), T["Đã nhận lời. Cảm ơn nhiều!"], $"/dong-hanh/cap/{id}", side)
            : NotFound();

    [HttpPost("tu-choi")]
    public async Task<IActionResult> Decline(Guid id, AnswerForm form, Viewer viewer, CancellationToken cancel) =>
        await SideAsync(id, viewer, cancel) is { } side
            ? Done(await answer.DeclineAsync(id, side, form.Reason is { Length: > Mentorship.ReasonLength } long_ ? long_[..Mentorship.ReasonLength] : form.Reason, viewer.PersonId, cancel), T["Đã ghi lời từ chối. Cảm ơn đã trả lời sớm."], "/dong-hanh", side)
            : NotFound();

    /// <summary>Whoever is the mentor answers as the mentor, even where she looks after the woman too: nobody says yes for both.</summary>
    private async Task<PairSide?> SideAsync(Guid id, Viewer viewer, CancellationToken cancel)
    {
        var pair = await db.AnswerableBy(viewer, VietnamTime.Today(time.GetUtcNow().UtcDateTime)).AsNoTracking().Where(m => m.Id == id).Select(m => new { MentorId = m.Profile.PersonId }).SingleOrDefaultAsync(cancel);
        return pair is null ? null : pair.MentorId == viewer.PersonId ? PairSide.Mentor : PairSide.Woman;
    }

    private RedirectResult Done(Refusal? refusal, string done, string next, PairSide side)
    {
        if (refusal is null)
        {
            this.Alert(AlertKind.Ok, done);
            return Redirect(next);
        }

        this.Alert(AlertKind.Fix, this.Say(refusal));
        return Redirect(refusal == MentoringRefusals.PledgeMissing && side == PairSide.Mentor ? "/co-van/ho-so" : refusal == MentoringRefusals.ReasonMissing ? $"/dong-hanh/cap/{RouteData.Values["id"]}" : "/dong-hanh");
    }
}
