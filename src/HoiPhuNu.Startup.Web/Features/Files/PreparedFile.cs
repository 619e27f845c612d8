using HoiPhuNu.Startup.Domain.Files;

namespace HoiPhuNu.Startup.Web.Features.Files;

/// <summary>Looked into, cleaned and on the disk under its id; no row yet.</summary>
public sealed record PreparedFile(Guid Id, FileFacts Facts);
