namespace HoiPhuNu.Startup.Web.Features.Mentoring.Topics;

public sealed record TopicPage(Guid Id, string Name, bool Retired, TopicForm Form);
