using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

public static class EmailRegistration
{
    public static IServiceCollection AddEmail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EmailOptions>()
            .Bind(configuration.GetSection(EmailOptions.Section))
            .PostConfigure<IHostEnvironment>((options, environment) => options.Folder = Path.Combine(configuration.DataDirectory(environment), "mail"))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<EmailOptions>, EmailOptionsValidator>();
        services.AddSingleton<MailFolder>();
        services.AddTransient<FileEmailSender>();
        services.AddTransient<SmtpEmailSender>();
        services.AddHttpClient<SendGridEmailSender>((provider, client) =>
            {
                var options = provider.GetRequiredService<IOptions<EmailOptions>>().Value.SendGrid;
                client.BaseAddress = new Uri(options.BaseUrl.TrimEnd('/') + "/");
                client.DefaultRequestHeaders.Authorization = new("Bearer", options.ApiKey);
                client.Timeout = TimeSpan.FromSeconds(30);
                client.MaxResponseContentBufferSize = 64 * 1024;
            })
            // A redirect would carry the message to an address nobody configured.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RedactLoggedHeaders(["Authorization"]);
        services.AddTransient<IEmailSender>(provider => provider.GetRequiredService<IOptions<EmailOptions>>().Value.Provider switch
        {
            EmailProvider.SendGrid => provider.GetRequiredService<SendGridEmailSender>(),
            EmailProvider.Smtp => provider.GetRequiredService<SmtpEmailSender>(),
            _ => provider.GetRequiredService<FileEmailSender>(),
        });
        return services;
    }
}
