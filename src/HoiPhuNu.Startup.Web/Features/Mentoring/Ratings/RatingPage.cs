using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Ratings;

public sealed record RatingPage(PairAccess Access, RatingMoment Moment, RatingForm Form);
