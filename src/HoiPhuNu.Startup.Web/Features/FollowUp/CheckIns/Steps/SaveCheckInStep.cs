using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>Puts one page into the draft, unless something typed cannot be, the door is closed, or somebody else changed this page meanwhile.</summary>
public sealed class SaveCheckInStep(AppDbContext db, IStringLocalizer<FollowUpText> T)
{
    public Task<SavedCheckIn> RunAsync(Viewer viewer, Guid id, CheckInStep step, CheckInStepForm form, string? shown, DateTime receivedAt, ModelStateDictionary errors, CancellationToken cancel) =>
        db.WriteAsync(
            async token =>
            {
                if (await CheckInAccess.LoadToFillAsync(db, viewer, id, VietnamTime.Today(receivedAt), token) is not { } access)
                {
                    return new SavedCheckIn(null);
                }

                if (access.CheckIn.WhyCannotFill(access.Project, VietnamTime.Today(receivedAt)) is { } closed)
                {
                    return new SavedCheckIn(access, Refusal: closed);
                }

                form.Check(errors, T);
                if (!errors.IsValid)
                {
                    return new SavedCheckIn(access);
                }

                return Save(access, step, form, shown, viewer.PersonId, receivedAt);
            },
            cancel);

    private static SavedCheckIn Save(CheckInAccess access, CheckInStep step, CheckInStepForm form, string? shown, Guid byId, DateTime at)
    {
        var kept = access.CheckIn.Draft;
        var typed = form.Write(kept);
        // On a bad line the answer to a press is lost and she presses again: what stands there already is no conflict.
        if (shown != CheckInStepForm.Shown(step, kept) && CheckInStepForm.Shown(step, typed) != CheckInStepForm.Shown(step, kept))
        {
            return new SavedCheckIn(access, IsConflict: true, IsOwn: access.CheckIn.DraftSavedById == byId);
        }

        return access.CheckIn.SaveDraft(access.Project, typed, byId, at) is { } refusal
            ? new SavedCheckIn(access, Refusal: refusal)
            : new SavedCheckIn(access, IsSaved: true, Version: CheckInStepForm.Shown(step, access.CheckIn.Draft));
    }
}
