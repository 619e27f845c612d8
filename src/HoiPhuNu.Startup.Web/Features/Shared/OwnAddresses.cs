using System.Diagnostics.CodeAnalysis;

namespace HoiPhuNu.Startup.Web.Features.Shared;

public static class OwnAddresses
{
    /// <summary>
    /// An address to go back to may come from anybody's link, so only a plain path of this site is taken: one slash in front, and no
    /// character that must be escaped. Browsers drop tabs and line ends and take a backslash for a slash, and what then is left may lead away.
    /// </summary>
    public static bool IsOwn([NotNullWhen(true)] string? address) =>
        address is ['/', ..] and not ['/', '/', ..] && address.All(c => c is > ' ' and <= '~' and not '\\');
}
