namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>Settings under <c>Email</c>; checked when the site starts.</summary>
public sealed class EmailOptions
{
    public const string Section = "Email";

    /// <summary>Nobody can own an address under .invalid: a forgotten setting is found at start, not by a stranger's inbox.</summary>
    public const string NoFrom = "khong-tra-loi@hoi-phu-nu.invalid";

    public EmailProvider Provider { get; set; } = EmailProvider.File;

    public string From { get; set; } = NoFrom;

    public string FromName { get; set; } = "Phụ nữ khởi nghiệp";

    /// <summary>Where an answer goes when the message itself names no address.</summary>
    public string? ReplyTo { get; set; }

    public SendGridOptions SendGrid { get; set; } = new();

    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>Where <see cref="EmailProvider.File"/> writes: <c>mail</c> under <c>Data:Directory</c>, not a setting of its own.</summary>
    public string Folder { get; set; } = "";
}
