namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>
/// A message that carries a one-time link. It goes out by e-mail only, and once it is out its text is replaced by one without
/// the link: who reads the database or a screen later finds nothing to use.
/// </summary>
public abstract record OneTimeMessage(Office Office) : Message(Office)
{
    /// <summary>Kinds of notices whose text no screen may show but the recipient's own.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. typeof(OneTimeMessage).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(OneTimeMessage))).Select(KindOf)];

    public static string TextAfterwards(string language) => language == "en"
        ? "The link was sent by e-mail. It is not kept here."
        : "Đường liên kết đã được gửi qua thư điện tử và không lưu lại ở đây.";
}
