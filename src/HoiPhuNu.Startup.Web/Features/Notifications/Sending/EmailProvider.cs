namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>The ways out, as written in <c>Email:Provider</c>.</summary>
public enum EmailProvider
{
    /// <summary>Files in a folder under the data directory: nothing leaves the machine.</summary>
    File,
    Smtp,
    SendGrid,
}
