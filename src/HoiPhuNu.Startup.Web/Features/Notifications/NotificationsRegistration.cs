using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

public static class NotificationsRegistration
{
    public static void AddNotifications(this WebApplicationBuilder builder)
    {
        builder.Services.AddEmail(builder.Configuration);
        builder.Services.AddScoped<IOneTimeMail, OneTimeMail>();
        builder.Services.AddSingleton<NoticeWriter>();
        builder.Services.AddSingleton<NoticeMail>();
        builder.Services.AddScoped<EntryReaders>();
        builder.Services.AddScoped<INavigation, NotificationsNavigation>();
        HandlerListeners.Register(builder.Services);
    }
}
