namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>Settings under <c>Email:Smtp</c>.</summary>
public sealed class SmtpOptions
{
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Off only for a relay on this machine: the validator refuses a password over an open line.</summary>
    public bool StartTls { get; set; } = true;
}
