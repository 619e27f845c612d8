namespace HoiPhuNu.Startup.Web.Features.People.Care;

public sealed record CareOf(Guid ContestId, string Title, string Slug);
