using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Files;

/// <summary>The name a file came with, made harmless: no path, no control or invisible sign (one of them turns the reading order round), not too long.</summary>
public static class FileName
{
    private const string Nameless = "tep";

    /// <summary>What stands after the last dot, in small letters; empty when there is none.</summary>
    public static string ExtensionOf(string? given)
    {
        var name = LastPart(given);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[(dot + 1)..].Trim().ToLowerInvariant();
    }

    /// <param name="given">As the browser sent it.</param>
    /// <param name="extension">Of the type that was found inside, "jpg".</param>
    public static string Clean(string? given, string extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        var name = LastPart(given);
        var dot = name.LastIndexOf('.');
        var stem = string.Concat((dot < 0 ? name : name[..dot]).Select(c => c is '<' or '>' or ':' or '"' or '|' or '?' or '*' or ';' or '%' ? '-' : c)).Trim('.', ' ');
        var room = StoredFile.NameLength - extension.Length - 1;
        if (stem.Length > room)
        {
            // Never half of a pair of surrogates.
            stem = stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)].TrimEnd('.', ' ');
        }

        return $"{(stem.Length == 0 ? Nameless : stem)}.{extension}";
    }

    private static string LastPart(string? given)
    {
        var name = VietnameseText.Clean(given);
        return name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
    }
}
