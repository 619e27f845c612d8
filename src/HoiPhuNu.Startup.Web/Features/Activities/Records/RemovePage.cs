namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

public sealed record RemovePage(Guid Id, string Title, DateOnly On, RemoveForm Form);
