using System.Buffers.Binary;
using System.Text;

namespace HoiPhuNu.Startup.Web.Tests.Files;

/// <summary>Small files built byte by byte, with whatever a camera or an attacker may put into them.</summary>
public static class SampleFiles
{
    /// <summary>Where the picture was taken; must be found nowhere afterwards.</summary>
    public const string Place = "GPS-21.0285N-105.8542E";

    public const string Script = "<html><script>alert(1)</script></html>";

    /// <summary>Exif with orientation, a camera's name and a GPS directory.</summary>
    public static byte[] Exif(int orientation = 1, bool little = false)
    {
        byte[] U16(int n) => little ? [(byte)n, (byte)(n >> 8)] : [(byte)(n >> 8), (byte)n];
        byte[] U32(int n) => little ? [(byte)n, (byte)(n >> 8), (byte)(n >> 16), (byte)(n >> 24)] : [(byte)(n >> 24), (byte)(n >> 16), (byte)(n >> 8), (byte)n];
        const int entries = 3, after = 8 + 2 + (entries * 12) + 4;
        var place = Encoding.ASCII.GetBytes(Place + "\0");
        return
        [
            .. little ? "II"u8 : "MM"u8, .. U16(42), .. U32(8),
            .. U16(entries),
            .. U16(0x010F), .. U16(2), .. U32(place.Length), .. U32(after),       // maker
            .. U16(0x0112), .. U16(3), .. U32(1), .. U16(orientation), 0, 0,
            .. U16(0x8825), .. U16(4), .. U32(1), .. U32(after + place.Length),    // GPS
            .. U32(0),
            .. place,
            .. U16(1), .. U16(2), .. U16(2), .. U32(place.Length), .. U32(after), .. U32(0),
        ];
    }

    /// <summary>16 × 8, of one colour.</summary>
    public static byte[] Jpeg(int orientation = 1, bool little = false, int width = 16, int height = 8) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]), // with a thumbnail of one pixel
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation, little)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(Place)]),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 7, 7, 7]),
        .. Segment(0xE2, [.. "MPF\0"u8, .. Encoding.ASCII.GetBytes(Place)]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Encoding.ASCII.GetBytes(Place)]),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Place)),
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        0xFF, .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]), // a fill byte first
        .. Segment(0xC4, [0, 1, .. new byte[15], 0]),
        .. Segment(0xC4, [0x10, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x3F, 0xFF, 0x00, 0xFF, 0xD0, 0x3F,
        0xFF, 0xD9,
    ];

    /// <summary>8 × 4, palette colours, one chunk of everything that may tell more than the picture.</summary>
    public static byte[] Png(int orientation = 1, uint width = 8, uint height = 4) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
        .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 0, 0, 0, 0]),
        .. Chunk("tEXt", [.. "Comment\0"u8, .. Encoding.ASCII.GetBytes(Place)]),
        .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.ASCII.GetBytes(Place)]),
        .. Chunk("eXIf", Exif(orientation)),
        .. Chunk("tIME", [7, 234, 3, 9, 10, 0, 0]),
        .. Chunk("gAMA", Big(45455)),
        .. Chunk("IDAT", Zlib(new byte[(8 + 1) * 4])),
        .. Chunk("prVt", Encoding.ASCII.GetBytes(Place)),
        .. Chunk("IEND", []),
    ];

    /// <summary>16 × 8 with profile, transparency, Exif and XMP in the extended form; plain without.</summary>
    public static byte[] Webp(int orientation = 1, bool extended = true)
    {
        byte[] picture = [0x30, 0, 0, 0x9D, 0x01, 0x2A, 16, 0, 8, 0, 1, 2, 3];
        byte[] chunks = extended
            ? [.. Riff("VP8X", [0x20 | 0x10 | 0x08 | 0x04, 0, 0, 0, 15, 0, 0, 7, 0, 0]), .. Riff("ICCP", [7, 7, 7]), .. Riff("ALPH", [1, 2]), .. Riff("VP8 ", picture), .. Riff("EXIF", Exif(orientation)), .. Riff("XMP ", Encoding.ASCII.GetBytes(Place)), .. Riff("HIDE", Encoding.ASCII.GetBytes(Place))]
            : [.. Riff("VP8 ", picture), .. Riff("HIDE", Encoding.ASCII.GetBytes(Place))];
        return [.. Riff("RIFF", [.. "WEBP"u8, .. chunks])];
    }

    public static byte[] Pdf() => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n43\n%%EOF\n");

    public static byte[] With(this byte[] file, string tail) => [.. file, .. Encoding.UTF8.GetBytes(tail)];

    public static bool Holds(this byte[] file, string text) => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;

    public static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    public static byte[] Chunk(string type, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. body];
        return [.. Big((uint)body.Length), .. named, .. Big(Checksum(named))];
    }

    public static byte[] Riff(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. length, .. body, .. new byte[body.Length & 1]];
    }

    /// <summary>CRC-32 as PNG wants it, by another way than the one tested: through gzip's trailer.</summary>
    public static uint Checksum(byte[] data)
    {
        using var memory = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.NoCompression))
        {
            gzip.Write(data);
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(memory.ToArray().AsSpan()[^8..]);
    }

    private static byte[] Zlib(byte[] data)
    {
        using var memory = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(memory, System.IO.Compression.CompressionLevel.SmallestSize))
        {
            zlib.Write(data);
        }

        return memory.ToArray();
    }

    private static byte[] Big(uint number)
    {
        var four = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(four, number);
        return four;
    }
}
