namespace HoiPhuNu.Startup.Web.Features.Notifications.Previews;

public sealed record PreviewsPage(string Slug, string Contest, IReadOnlyList<MessageSample> Samples);
