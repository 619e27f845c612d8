namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>What is kept of a picture.</summary>
/// <param name="Width">As it is seen, turned upright.</param>
/// <param name="Height">As above.</param>
/// <param name="Pieces">In order: parts of the original, and the few bytes written anew.</param>
public sealed record ImageContent(int Width, int Height, IReadOnlyList<ReadOnlyMemory<byte>> Pieces);
