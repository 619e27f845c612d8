using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Data.Entries;

/// <summary>
/// SHA-256 over exactly what the three columns of a version hold, a line break between: anyone with the database can recompute what the
/// receipt prints.
/// </summary>
public static class EntryHash
{
    /// <returns>64 hexadecimal digits, lower case.</returns>
    public static string Of(EntryContent content, EntrantDetails details, Pledges pledges) =>
        Of(JsonText.Write(content), JsonText.Write(details), JsonText.Write(pledges));

    public static string Of(string content, string details, string pledges) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{content}\n{details}\n{pledges}")));
}
