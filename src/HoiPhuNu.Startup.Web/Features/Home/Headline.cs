namespace HoiPhuNu.Startup.Web.Features.Home;

/// <summary>News in the reader's language, where there is a whole text in it.</summary>
public sealed record Headline(string Slug, string Vietnamese, string English, bool HasEnglish, DateTime At)
{
    public bool IsEnglish(bool wanted) => wanted && HasEnglish && English.Length > 0;

    public string Title(bool english) => IsEnglish(english) ? English : Vietnamese;
}
