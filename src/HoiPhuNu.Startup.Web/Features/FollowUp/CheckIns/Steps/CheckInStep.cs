namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>One page of the check-in.</summary>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Title">Its heading, Vietnamese, a key of FollowUpText.</param>
/// <param name="View">Its view beside this file.</param>
public abstract record CheckInStep(string Slug, string Title, string View)
{
    public abstract CheckInStepForm NewForm();

    public abstract CheckInStepPage NewPage(CheckInStepForm form);
}
