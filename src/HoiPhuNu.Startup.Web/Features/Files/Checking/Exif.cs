using System.Buffers.Binary;

namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>
/// The block in which a camera writes where and when a picture was taken and with what. Of all that only one number stays: which way up
/// it is, without which half of all telephone pictures would lie on their side.
/// </summary>
internal static class Exif
{
    public const int Upright = 1;
    private const int OrientationTag = 0x0112;
    private const int Short = 3;

    /// <summary>From 5 on width and height change places.</summary>
    public static bool IsTurned(int orientation) => orientation >= 5;

    /// <summary>1 to 8; upright where it cannot be read.</summary>
    public static int OrientationOf(ReadOnlySpan<byte> tiff)
    {
        if (tiff.StartsWith("Exif\0\0"u8))
        {
            tiff = tiff[6..];
        }

        if (tiff.Length < 14 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return Upright;
        }

        var little = tiff[0] == 'I';
        var first = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first > tiff.Length - 2)
        {
            return Upright;
        }

        var entries = tiff[(int)first..];
        for (var (left, at) = (Number(entries), 2); left > 0 && at + 12 <= entries.Length; left--, at += 12)
        {
            var entry = entries[at..];
            if (Number(entry) == OrientationTag && Number(entry[2..]) == Short)
            {
                return Number(entry[8..]) is var value and >= 1 and <= 8 ? value : Upright;
            }
        }

        return Upright;

        int Number(ReadOnlySpan<byte> two) => little ? BinaryPrimitives.ReadUInt16LittleEndian(two) : BinaryPrimitives.ReadUInt16BigEndian(two);
    }

    /// <summary>A block with this one number in it.</summary>
    public static byte[] Only(int orientation) =>
    [
        (byte)'M', (byte)'M', 0, (byte)'*', 0, 0, 0, 8, // big-endian, the first directory at 8
        0, 1,                                           // one entry
        0x01, 0x12, 0, Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,                                     // no further directory
    ];
}
