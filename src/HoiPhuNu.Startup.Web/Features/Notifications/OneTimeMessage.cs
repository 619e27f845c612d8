namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>
/// A message that carries a one-time link. It goes out by e-mail only: while it waits its text is sealed, once it is out the text is
/// gone, and screens never have it. Who reads the database or a screen finds nothing to use.
/// </summary>
public abstract record OneTimeMessage(Office Office) : Message(Office)
{
    /// <summary>Kinds of notices whose text no screen may show but the recipient's own.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. typeof(OneTimeMessage).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(OneTimeMessage))).Select(KindOf)];

    /// <summary>What stands in the notice in place of the letter.</summary>
    public static string Shown(string language) => language == "en"
        ? "The link goes by e-mail only. It is neither shown nor kept here."
        : "Đường dẫn chỉ đi qua thư điện tử, không hiện và không lưu lại ở đây.";
}
