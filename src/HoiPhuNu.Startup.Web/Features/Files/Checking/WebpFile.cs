using System.Buffers.Binary;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>
/// Walks a WebP from chunk to chunk: the picture, its transparency and its colour profile are kept, Exif (but for the orientation), XMP,
/// unknown chunks and whatever follows the end go, and the header says what is left. Moving pictures are not taken.
/// </summary>
internal static class WebpFile
{
    private const byte Profile = 0x20, Alpha = 0x10, HasExif = 0x08;

    public static bool Is(ReadOnlySpan<byte> data) => data.StartsWith("RIFF"u8) && data.Length >= 12 && data[8..].StartsWith("WEBP"u8);

    public static (ImageContent? Image, Refusal? Refusal) Read(ReadOnlyMemory<byte> file)
    {
        var data = file.Span;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
        if (size > data.Length - 8)
        {
            return (null, FilesRefusals.Broken);
        }

        var total = (int)size + 8;
        var kept = new KeptPieces(file);
        (int Width, int Height)? canvas = null, picture = null;
        var (flags, orientation, at) = ((byte)0, Exif.Upright, 12);
        for (; at + 8 <= total && !kept.TooMany; at = Next(data, at))
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(data[(at + 4)..]);
            if (length + (length & 1) > total - at - 8)
            {
                return (null, FilesRefusals.Broken);
            }

            var body = data.Slice(at + 8, (int)length);
            switch (Name(data[at..]))
            {
                case "VP8X" when at == 12 && body.Length == 10:
                    canvas = (Three(body[4..]) + 1, Three(body[7..]) + 1);
                    flags = (byte)(body[0] & (Profile | Alpha));
                    break;
                case "VP8 " or "VP8L" when picture is null && (canvas is not null || at == 12):
                    picture = SizeOf(body, lossless: data[at + 3] == 'L');
                    kept.Keep(at, Next(data, at));
                    break;
                case "ICCP" or "ALPH" when canvas is not null:
                    kept.Keep(at, Next(data, at));
                    break;
                case "EXIF":
                    orientation = Exif.OrientationOf(body);
                    break;
                case "VP8X" or "VP8 " or "VP8L" or "ANIM" or "ANMF":
                    return (null, FilesRefusals.Broken);
            }

            if (TooLarge(canvas) || TooLarge(picture))
            {
                return (null, FilesRefusals.TooManyPixels);
            }
        }

        return at != total || kept.TooMany || picture is not { Width: > 0, Height: > 0 } seen || (canvas ?? seen) != seen
            ? (null, FilesRefusals.Broken)
            : (Of(kept.Done(), canvas is null ? null : flags, orientation, seen.Width, seen.Height), null);
    }

    private static bool TooLarge((int Width, int Height)? size) => size is var (width, height) && (long)width * height > StoredFile.MaxPixels;

    private static int Next(ReadOnlySpan<byte> data, int at) =>
        at + 8 + (int)(BinaryPrimitives.ReadUInt32LittleEndian(data[(at + 4)..]) is var length ? length + (length & 1) : 0);

    private static string Name(ReadOnlySpan<byte> chunk) => System.Text.Encoding.Latin1.GetString(chunk[..4]);

    private static int Three(ReadOnlySpan<byte> b) => b[0] | (b[1] << 8) | (b[2] << 16);

    /// <summary>(0, 0) where the picture does not begin as one.</summary>
    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> body, bool lossless)
    {
        if (lossless)
        {
            return body is [0x2F, _, _, _, _, ..] && BinaryPrimitives.ReadUInt32LittleEndian(body[1..]) is var bits
                ? ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1)
                : default;
        }

        // A key frame with its start code; fourteen bits each way, above them the scale.
        return body.Length >= 10 && (body[0] & 1) == 0 && body[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? (BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF)
            : default;
    }

    /// <param name="pieces">Chunks that stay.</param>
    /// <param name="flags">Of the extended header; null where the file had none.</param>
    /// <param name="orientation">1 to 8.</param>
    /// <param name="width">Of the picture as stored.</param>
    /// <param name="height">As above.</param>
    private static ImageContent Of(IReadOnlyList<ReadOnlyMemory<byte>> pieces, byte? flags, int orientation, int width, int height)
    {
        byte[] extended = [], turned = [];
        if (flags is { } left)
        {
            if (orientation != Exif.Upright)
            {
                turned = [.. "EXIF"u8, .. Four(26), .. Exif.Only(orientation)];
                left |= HasExif;
            }

            extended = [.. "VP8X"u8, .. Four(10), left, 0, 0, 0, .. Four(width - 1).AsSpan(0, 3), .. Four(height - 1).AsSpan(0, 3)];
        }

        var size = 4 + extended.Length + pieces.Sum(p => p.Length) + turned.Length;
        byte[] head = [.. "RIFF"u8, .. Four(size), .. "WEBP"u8, .. extended];
        var (w, h) = flags is not null && Exif.IsTurned(orientation) ? (height, width) : (width, height);
        return new ImageContent(w, h, [head, .. pieces, turned]);
    }

    private static byte[] Four(int number)
    {
        var four = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, number);
        return four;
    }
}
