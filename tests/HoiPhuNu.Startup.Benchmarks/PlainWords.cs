using System.Globalization;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>The Vietnamese sentence itself, as a site without another language shows it.</summary>
internal sealed class PlainWords : IStringLocalizer
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.CurrentCulture, name, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
