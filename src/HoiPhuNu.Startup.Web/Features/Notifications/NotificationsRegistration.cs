using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

public static class NotificationsRegistration
{
    public static void AddNotifications(this WebApplicationBuilder builder)
    {
        builder.Services.AddEmail(builder.Configuration);
        // A worker has no request to take the site's address from: mail that leaves this machine needs it as a setting.
        builder.Services.AddOptions<EmailOptions>().Validate<IOptions<SiteOptions>>(
            (email, site) => email.Provider == EmailProvider.File || Uri.TryCreate(site.Value.PublicUrl, UriKind.Absolute, out _),
            "Site:PublicUrl must be set, as https://…, before mail can leave this machine.");
        builder.Services.AddScoped<IOneTimeMail, OneTimeMail>();
        builder.Services.AddSingleton<NoticeWriter>();
        builder.Services.AddSingleton<LinkSeal>();
        builder.Services.AddSingleton<NoticeMail>();
        builder.Services.AddScoped<EntryReaders>();
        builder.Services.AddScoped<INavigation, NotificationsNavigation>();
        HandlerListeners.Register(builder.Services);
    }
}
