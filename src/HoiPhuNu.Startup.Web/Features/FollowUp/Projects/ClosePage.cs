namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

public sealed record ClosePage(Guid Id, string Title, CloseForm Form);
