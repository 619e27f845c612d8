using HoiPhuNu.Startup.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Files;

/// <summary>Files of records the viewer may see: the caller has found the records by a query of its own that takes the viewer.</summary>
public static class StoredFileQueries
{
    /// <summary>What the record has now, the oldest first.</summary>
    public static IQueryable<StoredFile> Of(this IQueryable<StoredFile> files, Guid ownerId) =>
        files.Where(f => f.OwnerId == ownerId && f.RemovedAt == null).OrderBy(f => f.UploadedAt).ThenBy(f => f.Id);

    /// <summary>What several records have now: one command for a whole page.</summary>
    public static IQueryable<StoredFile> OfAny(this IQueryable<StoredFile> files, IReadOnlyCollection<Guid> ownerIds) =>
        files.Where(f => ownerIds.Contains(f.OwnerId) && f.RemovedAt == null).OrderBy(f => f.UploadedAt).ThenBy(f => f.Id);

    /// <summary>Those of <paramref name="ids"/> whose content is still to be kept: not removed, or removed only lately.</summary>
    public static IQueryable<Guid> StillKept(this IQueryable<StoredFile> files, IReadOnlyCollection<Guid> ids, DateTime removedSince) =>
        files.Where(f => ids.Contains(f.Id) && (f.RemovedAt == null || f.RemovedAt > removedSince)).Select(f => f.Id);
}
