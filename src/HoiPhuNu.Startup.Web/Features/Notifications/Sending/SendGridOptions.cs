namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>Settings under <c>Email:SendGrid</c>.</summary>
public sealed class SendGridOptions
{
    public string? ApiKey { get; set; }

    /// <summary>The European region answers at https://api.eu.sendgrid.com/.</summary>
    public string BaseUrl { get; set; } = "https://api.sendgrid.com/";
}
