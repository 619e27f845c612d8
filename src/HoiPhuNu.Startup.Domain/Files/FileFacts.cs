namespace HoiPhuNu.Startup.Domain.Files;

/// <summary>What is known of a file once it has been looked into and cleaned.</summary>
/// <param name="Kind">Picture or document.</param>
/// <param name="Name">Cleaned, see <see cref="FileName"/>.</param>
/// <param name="ContentType">Ours, from what is inside; never what the browser said.</param>
/// <param name="Bytes">As kept.</param>
/// <param name="Sha256">Of what is kept, hex.</param>
/// <param name="Width">Of a picture as it is seen, turned upright.</param>
/// <param name="Height">As above.</param>
public sealed record FileFacts(FileKind Kind, string Name, string ContentType, long Bytes, string Sha256, int? Width, int? Height);
