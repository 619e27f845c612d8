namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>
/// Marks a Vietnamese sentence that reaches the localizer by another way than <c>T["…"]</c>, so that the check for
/// missing English finds it: <c>TextKey.Of("Ghi ngày như 15/12/2026")</c>.
/// </summary>
public static class TextKey
{
    public static string Of(string vietnamese) => vietnamese;
}
