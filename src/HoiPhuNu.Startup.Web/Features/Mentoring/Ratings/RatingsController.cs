using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Ratings;

/// <summary>What each of the two thinks, and the quiet wish for another pair: for the coordinators' eyes only.</summary>
public sealed class RatingsController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dong-hanh/cap/{id:guid}/nhan-xet")]
    public async Task<IActionResult> Rate(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await MineAsync(id, viewer, cancel) is not { } access)
        {
            return NotFound();
        }

        var moment = Moment(access.Pair);
        var given = await db.MentoringRatings.AsNoTracking().SingleOrDefaultAsync(r => r.MentorshipId == id && r.Side == access.Side && r.Moment == moment, cancel);
        return View(new RatingPage(access, moment, new RatingForm { Stars = given?.Stars, Comment = given?.Comment }));
    }

    [HttpPost("/dong-hanh/cap/{id:guid}/nhan-xet")]
    public async Task<IActionResult> Give(Guid id, [Bind(Prefix = "Form")] RatingForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await MineAsync(id, viewer, cancel) is not { Side: { } side } access)
        {
            return NotFound();
        }

        var moment = Moment(access.Pair);
        if (ModelState.IsValid)
        {
            await db.WriteAsync(token => GiveAsync(access.Pair, side, moment, form, viewer, token), cancel);
        }

        if (!ModelState.IsValid)
        {
            return View("Rate", new RatingPage(access, moment, form));
        }

        this.Alert(AlertKind.Ok, T["Đã gửi nhận xét"], T["Chỉ điều phối đọc được."]);
        return Redirect($"/dong-hanh/cap/{id}");
    }

    [HttpGet("/dong-hanh/cap/{id:guid}/doi-cap")]
    public async Task<IActionResult> AskAnother(Guid id, Viewer viewer, CancellationToken cancel) =>
        await MineAsync(id, viewer, cancel) is { Pair.Status: MentorshipStatus.Active } access ? View("Wish", new WishPage(access, new WishForm { FormKey = Guid.CreateVersion7() })) : NotFound();

    [HttpPost("/dong-hanh/cap/{id:guid}/doi-cap")]
    public async Task<IActionResult> SendWish(Guid id, [Bind(Prefix = "Form")] WishForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await MineAsync(id, viewer, cancel) is not { Pair.Status: MentorshipStatus.Active, Side: { } side } access)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View("Wish", new WishPage(access, form));
        }

        await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "ChangeWish",
            Now,
            _ =>
            {
                var wish = ChangeWish.Send(id, side, form.Text!, viewer.PersonId, Now);
                db.ChangeWishes.Add(wish);
                return Task.FromResult<Guid?>(wish.Id);
            },
            cancel);
        this.Alert(AlertKind.Ok, T["Đã gửi tới điều phối"], T["Bên kia không biết. Điều phối sẽ liên hệ lại."]);
        return Redirect($"/dong-hanh/cap/{id}");
    }

    private async Task<bool> GiveAsync(Mentorship pair, PairSide side, RatingMoment moment, RatingForm form, Viewer viewer, CancellationToken cancel)
    {
        var held = await db.MentoringSessions.CountAsync(s => s.MentorshipId == pair.Id && s.Status == SessionStatus.Held, cancel);
        var given = await db.MentoringRatings.SingleOrDefaultAsync(r => r.MentorshipId == pair.Id && r.Side == side && r.Moment == moment, cancel);
        var (made, refusal) = given is null
            ? MentoringRating.Give(pair, side, moment, held, form.Stars!.Value, form.Comment ?? "", viewer.PersonId, Now)
            : (null, given.Change(form.Stars!.Value, form.Comment ?? "", viewer.PersonId, Now));
        if (refusal is not null)
        {
            this.Refuse(refusal, refusal == MentoringRefusals.StarsOutOfRange ? "Form.Stars" : "");
        }
        else if (made is not null)
        {
            db.MentoringRatings.Add(made);
        }

        return refusal is null;
    }

    private static RatingMoment Moment(Mentorship pair) => pair.Status == MentorshipStatus.Ended ? RatingMoment.AtTheEnd : RatingMoment.AfterThreeSessions;

    private async Task<PairAccess?> MineAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await PairAccess.LoadAsync(db, viewer, id, Now, cancel) is { Side: not null, Pair.StartedAt: not null } access ? access : null;
}
