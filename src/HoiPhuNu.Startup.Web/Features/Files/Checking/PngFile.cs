using System.Buffers.Binary;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>Walks a PNG from chunk to chunk: what draws the picture is kept; texts, dates, Exif but for the orientation, and whatever follows the end go.</summary>
internal static class PngFile
{
    private const int HeaderEnd = 8 + 12 + 13;

    private static readonly string[] Drawn = ["PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

    public static bool Is(ReadOnlySpan<byte> data) => data.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    public static (ImageContent? Image, Refusal? Refusal) Read(ReadOnlyMemory<byte> file)
    {
        var data = file.Span;
        if (data.Length < HeaderEnd || BinaryPrimitives.ReadUInt32BigEndian(data[8..]) != 13 || !data[12..].StartsWith("IHDR"u8))
        {
            return (null, FilesRefusals.Broken);
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data[16..]), BinaryPrimitives.ReadUInt32BigEndian(data[20..]));
        if ((ulong)width * height > StoredFile.MaxPixels)
        {
            return (null, FilesRefusals.TooManyPixels);
        }

        if (width == 0 || height == 0 || data[24..29] is not [1 or 2 or 4 or 8 or 16, 0 or 2 or 3 or 4 or 6, 0, 0, 0 or 1])
        {
            return (null, FilesRefusals.Broken);
        }

        var kept = new KeptPieces(file);
        var (orientation, drawn, at) = (Exif.Upright, false, HeaderEnd);
        while (!kept.TooMany && at + 12 <= data.Length && BinaryPrimitives.ReadUInt32BigEndian(data[at..]) is var length && length <= data.Length - at - 12)
        {
            var type = data.Slice(at + 4, 4);
            var end = at + 12 + (int)length;
            if (type.SequenceEqual("IEND"u8))
            {
                kept.Keep(at, end);
                return drawn && length == 0 ? (Of(file, kept.Done(), orientation, (int)width, (int)height), null) : (null, FilesRefusals.Broken);
            }

            if (IsDrawn(type))
            {
                drawn |= type.SequenceEqual("IDAT"u8);
                kept.Keep(at, end);
            }
            else if (type.SequenceEqual("eXIf"u8))
            {
                orientation = Exif.OrientationOf(data[(at + 8)..(end - 4)]);
            }
            else if (!char.IsAsciiLetterLower((char)type[0]))
            {
                // A chunk that no viewer may skip, and that we do not know.
                break;
            }

            at = end;
        }

        return (null, FilesRefusals.Broken);
    }

    private static bool IsDrawn(ReadOnlySpan<byte> type)
    {
        foreach (var name in Drawn)
        {
            if (type is [var a, var b, var c, var d] && a == name[0] && b == name[1] && c == name[2] && d == name[3])
            {
                return true;
            }
        }

        return false;
    }

    private static ImageContent Of(ReadOnlyMemory<byte> file, IReadOnlyList<ReadOnlyMemory<byte>> pieces, int orientation, int width, int height)
    {
        var (w, h) = Exif.IsTurned(orientation) ? (height, width) : (width, height);
        byte[] turned = orientation == Exif.Upright ? [] : Chunk([.. "eXIf"u8, .. Exif.Only(orientation)]);
        return new ImageContent(w, h, [file[..HeaderEnd], turned, .. pieces]);
    }

    /// <param name="body">Type and data.</param>
    private static byte[] Chunk(byte[] body)
    {
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length - 4);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), Checksum(body));
        return chunk;
    }

    /// <summary>CRC-32, bit by bit: for the few bytes we write ourselves.</summary>
    private static uint Checksum(ReadOnlySpan<byte> body)
    {
        var sum = uint.MaxValue;
        foreach (var b in body)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }
        }

        return ~sum;
    }
}
