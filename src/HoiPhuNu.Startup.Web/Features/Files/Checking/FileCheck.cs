using System.Security.Cryptography;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>
/// What may come in: a name with a known ending, content that begins as that ending says, a structure that holds from the first byte to
/// the last. Nothing is decoded: see docs/decisions/0007.
/// </summary>
public static class FileCheck
{
    public static (CleanFile? File, Refusal? Refusal) Run(string? name, ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
        {
            return (null, FilesRefusals.Empty);
        }

        return FileName.ExtensionOf(name) switch
        {
            "jpg" or "jpeg" or "jfif" => Picture(name, "jpg", "image/jpeg", content, JpegFile.Is(content.Span), JpegFile.Read),
            "png" => Picture(name, "png", "image/png", content, PngFile.Is(content.Span), PngFile.Read),
            "webp" => Picture(name, "webp", "image/webp", content, WebpFile.Is(content.Span), WebpFile.Read),
            "pdf" => Document(name, content),
            _ => (null, FilesRefusals.WrongType),
        };
    }

    private static (CleanFile? File, Refusal? Refusal) Picture(string? name, string extension, string type, ReadOnlyMemory<byte> content, bool beginsRight, Func<ReadOnlyMemory<byte>, (ImageContent? Image, Refusal? Refusal)> read)
    {
        if (!beginsRight)
        {
            return (null, FilesRefusals.WrongContent);
        }

        var (image, refusal) = read(content);
        return image is null
            ? (null, refusal)
            : (Clean(FileKind.Image, FileName.Clean(name, extension), type, image.Pieces, image.Width, image.Height), null);
    }

    private static (CleanFile? File, Refusal? Refusal) Document(string? name, ReadOnlyMemory<byte> content) =>
        !PdfFile.Is(content.Span) ? (null, FilesRefusals.WrongContent)
        : PdfFile.Read(content) is not { } kept ? (null, FilesRefusals.Broken)
        : (Clean(FileKind.Document, FileName.Clean(name, "pdf"), "application/pdf", [kept], null, null), null);

    private static CleanFile Clean(FileKind kind, string name, string type, IReadOnlyList<ReadOnlyMemory<byte>> pieces, int? width, int? height)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in pieces)
        {
            hash.AppendData(piece.Span);
        }

        return new CleanFile(new FileFacts(kind, name, type, pieces.Sum(p => (long)p.Length), Convert.ToHexStringLower(hash.GetHashAndReset()), width, height), pieces);
    }
}
