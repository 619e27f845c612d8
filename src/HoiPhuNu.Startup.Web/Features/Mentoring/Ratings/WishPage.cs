using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Ratings;

public sealed record WishPage(PairAccess Access, WishForm Form);
