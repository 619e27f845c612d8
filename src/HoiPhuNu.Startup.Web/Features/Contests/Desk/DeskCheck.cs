namespace HoiPhuNu.Startup.Web.Features.Contests.Desk;

/// <summary>One line of "what is still lacking".</summary>
/// <param name="Look">"fix" now, "warn" soon, "later", "ok" done.</param>
/// <param name="Icon">Beside it.</param>
/// <param name="Title">What is lacking, or done.</param>
/// <param name="Text">Why, or how much.</param>
/// <param name="Href">Where to put it right; null: nothing to press.</param>
/// <param name="Button">Verb on the button.</param>
public sealed record DeskCheck(string Look, string Icon, string Title, string? Text = null, string? Href = null, string? Button = null);
