using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Contests.Tracks;

public sealed record TracksPage(string Slug, string Title, Refusal? WhyLocked, TracksForm Form)
{
    public static TracksPage Of(Contest contest, TracksForm? form = null) => new(contest.Slug, contest.Title, contest.WhyCannotSetTracks(), form ?? TracksForm.Of(contest));
}
