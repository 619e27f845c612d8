using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Files;

/// <summary>
/// A photo or a document that belongs to a record: a session, a visit, a milestone. Who may see it, add to it or take it away is the
/// business of that record; here stand only the rules all files share. The content is kept beside the database under the id.
/// </summary>
public sealed class StoredFile : AggregateRoot
{
    public const int NameLength = 120;
    public const int ContentTypeLength = 40;
    public const int HashLength = 64;
    public const int MostPerOwner = 10;
    public const int MaxBytes = 10 * 1024 * 1024;
    public const int MaxPixels = 40_000_000;

    private StoredFile()
    {
    }

    /// <summary>The record it is evidence for.</summary>
    public Guid OwnerId { get; private set; }

    public FileKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public long Bytes { get; private set; }

    public string Sha256 { get; private set; } = "";

    public int? Width { get; private set; }

    public int? Height { get; private set; }

    public Guid UploadedById { get; private set; }

    public DateTime UploadedAt { get; private set; }

    public DateTime? RemovedAt { get; private set; }

    public Guid? RemovedById { get; private set; }

    /// <param name="facts">What was found in it.</param>
    /// <param name="already">Files the record has now.</param>
    public static Refusal? WhyCannotAdd(FileFacts facts, int already) =>
        facts.Bytes == 0 ? FilesRefusals.Empty
        : facts.Bytes > MaxBytes ? FilesRefusals.TooLarge
        : (long)(facts.Width ?? 0) * (facts.Height ?? 0) > MaxPixels ? FilesRefusals.TooManyPixels
        : already >= MostPerOwner ? FilesRefusals.TooMany
        : null;

    /// <param name="id">The one its content was written under.</param>
    /// <param name="ownerId">The record.</param>
    /// <param name="facts">What was found in it.</param>
    /// <param name="already">Files the record has now.</param>
    /// <param name="byId">Who sends it.</param>
    /// <param name="now">UTC.</param>
    public static (StoredFile? File, Refusal? Refusal) Add(Guid id, Guid ownerId, FileFacts facts, int already, Guid byId, DateTime now)
    {
        if (WhyCannotAdd(facts, already) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new StoredFile
        {
            Id = id,
            OwnerId = ownerId,
            Kind = facts.Kind,
            Name = facts.Name,
            ContentType = facts.ContentType,
            Bytes = facts.Bytes,
            Sha256 = facts.Sha256,
            Width = facts.Width,
            Height = facts.Height,
            UploadedById = byId,
            UploadedAt = now,
        };
        made.Raise(new FileAdded(id, byId, now, ownerId, facts.Kind));
        return (made, null);
    }

    /// <param name="byId">Who wants it gone.</param>
    /// <param name="mayRemoveOthers">The record lets this person take away what others sent.</param>
    public Refusal? WhyCannotRemove(Guid byId, bool mayRemoveOthers) =>
        RemovedAt is not null ? FilesRefusals.Removed
        : byId != UploadedById && !mayRemoveOthers ? FilesRefusals.NotYours
        : null;

    public Refusal? Remove(Guid byId, bool mayRemoveOthers, DateTime now)
    {
        if (WhyCannotRemove(byId, mayRemoveOthers) is { } refusal)
        {
            return refusal;
        }

        (RemovedAt, RemovedById) = (now, byId);
        Raise(new FileRemoved(Id, byId, now, OwnerId, Kind));
        return null;
    }
}
