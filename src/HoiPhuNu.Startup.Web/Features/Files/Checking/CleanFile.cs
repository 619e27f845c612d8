using HoiPhuNu.Startup.Domain.Files;

namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>A file that may be kept: what is known of it, and what of it is written.</summary>
public sealed record CleanFile(FileFacts Facts, IReadOnlyList<ReadOnlyMemory<byte>> Pieces);
