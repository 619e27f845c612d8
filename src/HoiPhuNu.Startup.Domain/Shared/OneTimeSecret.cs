using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>
/// The secret of a link that works once. The database keeps only the hash; 256 random bits need no salt and no slow hashing.
/// </summary>
public sealed record OneTimeSecret(string Text, string Hash)
{
    public static OneTimeSecret Draw()
    {
        var text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return new OneTimeSecret(text, HashOf(text));
    }

    /// <summary>SHA-256, hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
