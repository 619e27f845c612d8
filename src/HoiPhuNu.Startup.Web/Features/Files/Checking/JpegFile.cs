using System.Buffers.Binary;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>
/// Walks a JPEG from marker to marker without decoding it. What a viewer needs is kept: tables, frame, scans, JFIF without its thumbnail,
/// the colour profile, Adobe's colour mark. Comments, Exif but for the orientation, XMP, second pictures and whatever follows the end go.
/// </summary>
internal static class JpegFile
{
    private const byte Soi = 0xD8, Eoi = 0xD9, Sos = 0xDA, Dqt = 0xDB, Dri = 0xDD, Dht = 0xC4, App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Com = 0xFE;

    public static bool Is(ReadOnlySpan<byte> data) => data is [0xFF, Soi, 0xFF, ..];

    public static (ImageContent? Image, Refusal? Refusal) Read(ReadOnlyMemory<byte> file)
    {
        var data = file.Span;
        var kept = new KeptPieces(file);
        byte[]? jfif = null;
        var (orientation, width, height, scanned, at) = (Exif.Upright, 0, 0, false, 2);
        while (!kept.TooMany)
        {
            if (Marker(data, ref at) is not { } marker)
            {
                break;
            }

            if (marker == Eoi)
            {
                return scanned ? (Of(kept.Done(), jfif, orientation, width, height), null) : (null, FilesRefusals.Broken);
            }

            var start = at - 2;
            if (at + 2 > data.Length || BinaryPrimitives.ReadUInt16BigEndian(data[at..]) is var length && (length < 2 || at + length > data.Length))
            {
                break;
            }

            var body = data.Slice(at + 2, length - 2);
            at += length;
            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2 when width == 0 && IsFrame(body):
                    (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(body[1..]), BinaryPrimitives.ReadUInt16BigEndian(body[3..]));
                    if ((long)width * height > StoredFile.MaxPixels)
                    {
                        return (null, FilesRefusals.TooManyPixels);
                    }

                    kept.Keep(start, at);
                    break;
                case Sos when width > 0 && EndOfScan(data, at) is > 0 and var end:
                    kept.Keep(start, at = end);
                    scanned = true;
                    break;
                case Dht or Dqt or Dri:
                case App2 when body.StartsWith("ICC_PROFILE\0"u8):
                case App14 when body.Length == 12 && body.StartsWith("Adobe"u8):
                    kept.Keep(start, at);
                    break;
                case App0 when jfif is null && body.Length >= 14 && body.StartsWith("JFIF\0"u8):
                    jfif = [0xFF, App0, 0, 16, .. body[..12], 0, 0];
                    break;
                case App1 when body.StartsWith("Exif\0\0"u8):
                    orientation = Exif.OrientationOf(body);
                    break;
                case >= App0 and <= App15 or Com:
                    break;
                default:
                    return (null, FilesRefusals.Broken);
            }
        }

        return (null, FilesRefusals.Broken);
    }

    /// <summary>The marker that must stand here; fill bytes before it are skipped.</summary>
    private static byte? Marker(ReadOnlySpan<byte> data, ref int at)
    {
        if (at >= data.Length || data[at] != 0xFF)
        {
            return null;
        }

        while (at < data.Length && data[at] == 0xFF)
        {
            at++;
        }

        return at < data.Length ? data[at++] : null;
    }

    /// <summary>Eight bits, one, three or four colours, some size: what browsers show.</summary>
    private static bool IsFrame(ReadOnlySpan<byte> body) =>
        body is [8, _, _, _, _, 1 or 3 or 4, ..] && body.Length == 6 + (3 * body[5]) && body[1..5] is not ([0, 0, _, _] or [_, _, 0, 0]);

    /// <summary>Where the next marker stands; a doubled FF and restart marks belong to the scan. Minus one: it broke off.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> data, int at)
    {
        while (data[at..].IndexOf((byte)0xFF) is >= 0 and var next && at + next + 1 < data.Length)
        {
            at += next;
            switch (data[at + 1])
            {
                case 0 or (>= 0xD0 and <= 0xD7):
                    at += 2;
                    break;
                case 0xFF:
                    at++;
                    break;
                default:
                    return at;
            }
        }

        return -1;
    }

    private static ImageContent Of(IReadOnlyList<ReadOnlyMemory<byte>> pieces, byte[]? jfif, int orientation, int width, int height)
    {
        byte[] head = [0xFF, Soi, .. jfif ?? []];
        if (orientation != Exif.Upright)
        {
            var exif = Exif.Only(orientation);
            head = [.. head, 0xFF, App1, 0, (byte)(8 + exif.Length), .. "Exif\0\0"u8, .. exif];
        }

        var (w, h) = Exif.IsTurned(orientation) ? (height, width) : (width, height);
        byte[] tail = [0xFF, Eoi];
        return new ImageContent(w, h, [head, .. pieces, tail]);
    }
}
