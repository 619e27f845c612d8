using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Web.Features.Files.Checking;

namespace HoiPhuNu.Startup.Web.Tests.Files;

/// <summary>What comes in as evidence: hostile files are refused or made harmless, places are forgotten, the right way up is not.</summary>
public sealed class FileCheckTests
{
    public static TheoryData<string, string, string> Hostile => new()
    {
        { "HTML named as a picture", "anh.jpg", "Files.WrongContent" },
        { "SVG with a script", "anh.svg", "Files.WrongType" },
        { "SVG named as a picture", "anh.png", "Files.WrongContent" },
        { "program named as a picture", "anh.jpg", "Files.WrongContent" },
        { "program", "anh.exe", "Files.WrongType" },
        { "picture named as a page", "anh.jpg.html", "Files.WrongType" },
        { "picture named as a page behind a null", "anh.jpg\0.html", "Files.WrongType" },
        { "picture without an ending", "anh", "Files.WrongType" },
        { "GIF", "anh.gif", "Files.WrongType" },
        { "GIF named as a picture", "anh.png", "Files.WrongContent" },
        { "PNG named JPG", "anh.jpg", "Files.WrongContent" },
        { "JPEG named PDF", "anh.pdf", "Files.WrongContent" },
        { "zip bomb named PDF", "anh.pdf", "Files.WrongContent" },
        { "PDF behind a page", "anh.pdf", "Files.WrongContent" },
        { "PDF that broke off", "anh.pdf", "Files.Broken" },
        { "65,000 × 65,000 PNG header", "anh.png", "Files.TooManyPixels" },
        { "65,000 × 65,000 JPEG", "anh.jpg", "Files.TooManyPixels" },
        { "JPEG of two frames, the second huge", "anh.jpg", "Files.Broken" },
        { "JPEG without height", "anh.jpg", "Files.Broken" },
        { "JPEG without a picture", "anh.jpg", "Files.Broken" },
        { "PNG without a picture", "anh.png", "Files.Broken" },
        { "PNG with a chunk nobody may skip", "anh.png", "Files.Broken" },
        { "WebP whose canvas is not its picture", "anh.webp", "Files.Broken" },
        { "moving WebP", "anh.webp", "Files.Broken" },
        { "WebP longer than itself", "anh.webp", "Files.Broken" },
        { "nothing", "anh.jpg", "Files.Empty" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_file_is_refused(string what, string name, string code)
    {
        var (file, refusal) = FileCheck.Run(name, Made(what));
        Assert.Null(file);
        Assert.Equal(code, refusal!.Code);
    }

    /// <summary>16 × 8 as Chromium's canvas writes it: nothing in it but the picture and its colours.</summary>
    [Theory]
    [InlineData("anh.jpg", "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJ+AD//Z")]
    [InlineData("anh.png", "iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAKklEQVR4AeyQOQoAAAjDgv//s8cDim4uhXYKZEgAubyx3gg0PRAL4L9BAQAA//8s2N1ZAAAABklEQVQDALWBCAnNPJbdAAAAAElFTkSuQmCC")]
    [InlineData("anh.webp", "UklGRiACAABXRUJQVlA4WAoAAAAwAAAADwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZBTFBIEgAAAAEPMP8REUIsmMxfujOFiP5HDlZQOCAYAAAAMAEAnQEqEAAIAALATCWkAANwAP74H4AA")]
    public void What_a_browser_drew_is_kept_byte_for_byte(string name, string drawn)
    {
        var content = Convert.FromBase64String(drawn);
        var (facts, kept) = Kept(name, content);
        Assert.Equal(content, kept);
        Assert.Equal((16, 8), (facts.Width, facts.Height));
    }

    [Theory]
    [InlineData("anh.jpg")]
    [InlineData("anh.png")]
    [InlineData("anh.webp")]
    [InlineData("anh.pdf")]
    public void What_follows_the_end_is_cut_off(string name)
    {
        var (_, plain) = Kept(name, Sample(name));
        var (facts, kept) = Kept(name, Sample(name).With(SampleFiles.Script).With("PK\u0003\u0004"));
        Assert.False(kept.Holds("script"));
        Assert.Equal(plain, kept);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(kept)), facts.Sha256);
        Assert.Equal(kept.Length, facts.Bytes);
    }

    [Theory]
    [InlineData("anh.jpg")]
    [InlineData("anh.png")]
    [InlineData("anh.webp")]
    public void Where_a_picture_was_taken_is_forgotten(string name)
    {
        Assert.True(Sample(name).Holds(SampleFiles.Place));
        var (_, kept) = Kept(name, Sample(name));
        Assert.False(kept.Holds("GPS"));
        Assert.False(kept.Holds("adobe.com"));
        // What was cleaned once stays as it is.
        Assert.Equal(kept, Kept(name, kept).Bytes);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    public void The_right_way_up_is_kept_and_nothing_else(int orientation, bool turned)
    {
        foreach (var (name, content, width, height) in new[]
        {
            ("a.jpg", SampleFiles.Jpeg(orientation), 16, 8), ("a.jpg", SampleFiles.Jpeg(orientation, little: true), 16, 8),
            ("a.png", SampleFiles.Png(orientation), 8, 4), ("a.webp", SampleFiles.Webp(orientation), 16, 8),
        })
        {
            var (facts, kept) = Kept(name, content);
            Assert.Equal(turned ? (height, width) : (width, height), (facts.Width, facts.Height));
            byte[] only = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
            Assert.Equal(orientation != 1, kept.AsSpan().IndexOf(only) > 0);
            Assert.Equal(orientation == 1 ? 0 : 1, Occurrences(kept, "MM\0*") + Occurrences(kept, "II*\0"));
        }
    }

    [Fact]
    public void A_JPEG_keeps_its_colours_and_loses_its_thumbnail()
    {
        var (_, kept) = Kept("a.jpg", SampleFiles.Jpeg());
        Assert.True(kept.Holds("ICC_PROFILE"));
        byte[] jfif = [0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xE2];
        Assert.Equal(2, kept.AsSpan().IndexOf(jfif));
        byte[] scan = [0x3F, 0xFF, 0x00, 0xFF, 0xD0, 0x3F, 0xFF, 0xD9];
        Assert.True(kept.AsSpan().EndsWith(scan));
    }

    [Fact]
    public void A_PNG_keeps_what_draws_it_with_right_checksums()
    {
        var (_, kept) = Kept("a.png", SampleFiles.Png(6));
        var names = new List<string>();
        for (var at = 8; at < kept.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(kept.AsSpan(at));
            names.Add(Encoding.ASCII.GetString(kept, at + 4, 4));
            Assert.Equal(SampleFiles.Checksum(kept[(at + 4)..(at + 8 + length)]), BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(at + 8 + length)));
            at += 12 + length;
        }

        Assert.Equal(["IHDR", "eXIf", "gAMA", "IDAT", "IEND"], names);
    }

    [Theory]
    [InlineData(1, 0x30, "VP8X ICCP ALPH VP8")]
    [InlineData(6, 0x38, "VP8X ICCP ALPH VP8 EXIF")]
    public void A_WebP_says_what_is_left_in_it(int orientation, byte flags, string chunks)
    {
        var (_, kept) = Kept("a.webp", SampleFiles.Webp(orientation));
        Assert.Equal(kept.Length - 8, BinaryPrimitives.ReadInt32LittleEndian(kept.AsSpan(4)));
        Assert.Equal(flags, kept[20]);
        var names = new List<string>();
        for (var at = 12; at < kept.Length;)
        {
            names.Add(Encoding.ASCII.GetString(kept, at, 4).Trim());
            var length = BinaryPrimitives.ReadInt32LittleEndian(kept.AsSpan(at + 4));
            at += 8 + length + (length & 1);
        }

        Assert.Equal(chunks.Split(' '), names);
    }

    [Fact]
    public void A_plain_WebP_stays_plain()
    {
        var (facts, kept) = Kept("a.webp", SampleFiles.Webp(extended: false));
        Assert.Equal((16, 8), (facts.Width, facts.Height));
        Assert.False(kept.Holds(SampleFiles.Place));
        Assert.Equal(kept.Length - 8, BinaryPrimitives.ReadInt32LittleEndian(kept.AsSpan(4)));
    }

    [Theory]
    [InlineData("anh.jpg")]
    [InlineData("anh.png")]
    [InlineData("anh.webp")]
    [InlineData("anh.pdf")]
    public void A_file_cut_anywhere_is_refused_and_one_damaged_anywhere_breaks_nothing(string name)
    {
        var whole = name == "anh.pdf" ? SampleFiles.Pdf()[..^1] : Sample(name);
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.NotNull(FileCheck.Run(name, whole.AsMemory(0, length)).Refusal);
        }

        var random = new Random(20260309);
        for (var round = 0; round < 20_000; round++)
        {
            var damaged = whole.ToArray();
            for (var hits = random.Next(1, 4); hits > 0; hits--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var (file, refusal) = FileCheck.Run(name, damaged);
            Assert.True((file is null) != (refusal is null));
        }
    }

    private static byte[] Made(string what)
    {
        var (jpeg, png, webp) = (SampleFiles.Jpeg(), SampleFiles.Png(), SampleFiles.Webp());
        return what switch
        {
            "HTML named as a picture" => Encoding.UTF8.GetBytes(SampleFiles.Script),
            "SVG with a script" or "SVG named as a picture" => "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray(),
            "program named as a picture" or "program" => [.. "MZ"u8, .. new byte[200]],
            "GIF" or "GIF named as a picture" => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, .. "/*<script>*/;"u8],
            "PNG named JPG" => png,
            "zip bomb named PDF" => Bomb(),
            "PDF behind a page" => [.. Encoding.UTF8.GetBytes(SampleFiles.Script), .. SampleFiles.Pdf()],
            "PDF that broke off" => SampleFiles.Pdf()[..60],
            "65,000 × 65,000 PNG header" => SampleFiles.Png(width: 65_000, height: 65_000)[..33],
            "65,000 × 65,000 JPEG" => SampleFiles.Jpeg(width: 65_000, height: 65_000),
            "JPEG of two frames, the second huge" => Inserted(jpeg, 0xDA, SampleFiles.Segment(0xC0, [8, 0xFD, 0xE8, 0xFD, 0xE8, 1, 1, 0x11, 0])),
            "JPEG without height" => SampleFiles.Jpeg(height: 0),
            "JPEG without a picture" => [0xFF, 0xD8, 0xFF, 0xD9],
            "PNG without a picture" => [.. png[..33], .. SampleFiles.Chunk("IEND", [])],
            "PNG with a chunk nobody may skip" => [.. png[..33], .. SampleFiles.Chunk("HIDE", [1]), .. png[33..]],
            "WebP whose canvas is not its picture" => Changed(webp, 24, 200),
            "moving WebP" => [.. SampleFiles.Riff("RIFF", [.. "WEBP"u8, .. SampleFiles.Riff("VP8X", [2, 0, 0, 0, 15, 0, 0, 7, 0, 0]), .. SampleFiles.Riff("ANIM", new byte[6]), .. SampleFiles.Riff("ANMF", new byte[30])])],
            "WebP longer than itself" => Changed(webp, 4, 255),
            "nothing" => [],
            _ => jpeg,
        };
    }

    private static byte[] Changed(byte[] file, int at, byte value)
    {
        file[at] = value;
        return file;
    }

    private static byte[] Inserted(byte[] jpeg, byte before, byte[] segment)
    {
        var at = jpeg.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, before]);
        return [.. jpeg[..at], .. segment, .. jpeg[at..]];
    }

    /// <summary>100 MB of nothing in a hundred kilobytes.</summary>
    private static byte[] Bomb()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("a").Open();
            for (var i = 0; i < 100; i++)
            {
                entry.Write(new byte[1024 * 1024]);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Sample(string name) => Path.GetExtension(name) switch
    {
        ".jpg" => SampleFiles.Jpeg(),
        ".png" => SampleFiles.Png(),
        ".webp" => SampleFiles.Webp(),
        _ => SampleFiles.Pdf(),
    };

    private static (FileFacts Facts, byte[] Bytes) Kept(string name, byte[] content)
    {
        var (file, refusal) = FileCheck.Run(name, content);
        Assert.Null(refusal);
        return (file!.Facts, [.. file.Pieces.SelectMany(p => p.ToArray())]);
    }

    private static int Occurrences(byte[] file, string text)
    {
        var (found, at) = (0, 0);
        while (file.AsSpan(at).IndexOf(Encoding.ASCII.GetBytes(text)) is >= 0 and var next)
        {
            (found, at) = (found + 1, at + next + 1);
        }

        return found;
    }
}
