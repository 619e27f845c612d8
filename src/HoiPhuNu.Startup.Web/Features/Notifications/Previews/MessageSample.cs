namespace HoiPhuNu.Startup.Web.Features.Notifications.Previews;

/// <param name="Name">Key of its name in the list.</param>
/// <param name="Message">With invented values.</param>
public sealed record MessageSample(string Name, Message Message);
