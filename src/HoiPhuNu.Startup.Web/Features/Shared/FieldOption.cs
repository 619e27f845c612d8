namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>One choice of a select, a radio group or a list of checkboxes.</summary>
public sealed record FieldOption(string Value, string Text, string? Hint = null, string? Group = null)
{
    /// <summary>The choices of an enum in its own order: <c>FieldOption.Of&lt;EntrantType&gt;(t => text.Say(t))</c>.</summary>
    public static IReadOnlyList<FieldOption> Of<TEnum>(Func<TEnum, string> text)
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(value => new FieldOption(value.ToString(), text(value)))];
}
