using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Files;

/// <summary>
/// The files of one record, for <c>&lt;partial name="/Features/Files/_Files.cshtml" model="…" /&gt;</c>. Its context serves
/// GET <c>{Address}/{fileId}</c>, POST <c>{Address}</c> (<see cref="FileForm"/>) and POST <c>{Address}/{fileId}/go</c>.
/// </summary>
/// <param name="OwnerId">The record.</param>
/// <param name="Address">"/dong-hanh/buoi/{id}/tep".</param>
/// <param name="About">What the files belong to, in her language, for those who cannot see them: "buổi ngày 12/03/2026".</param>
/// <param name="Files">The oldest first.</param>
/// <param name="MayAdd">The form is shown, or that there is no room for more.</param>
public sealed record FilesPanel(Guid OwnerId, string Address, string About, IReadOnlyList<FileItem> Files, bool MayAdd)
{
    public Guid FormKey { get; } = Guid.CreateVersion7();

    public bool IsFull => Files.Count >= StoredFile.MostPerOwner;

    /// <summary>Nothing to see and nothing to do.</summary>
    public bool IsIdle => Files.Count == 0 && !MayAdd;

    /// <param name="ownerId">The record.</param>
    /// <param name="address">Where its files are served.</param>
    /// <param name="about">What they belong to.</param>
    /// <param name="files">Of this record, or of several of which it is one.</param>
    /// <param name="viewer">Who looks; she may remove what she sent herself while she may add.</param>
    /// <param name="mayAdd">Decided by the context.</param>
    /// <param name="mayRemoveOthers">Decided by the context.</param>
    public static FilesPanel Of(Guid ownerId, string address, string about, IEnumerable<StoredFile> files, Viewer viewer, bool mayAdd, bool mayRemoveOthers = false) =>
        new(ownerId, address, about, [.. files.Where(f => f.OwnerId == ownerId).Select(f => new FileItem(f.Id, f.Kind, f.Name, f.Bytes, f.Width, f.Height, (mayAdd || mayRemoveOthers) && f.WhyCannotRemove(viewer.PersonId, mayRemoveOthers) is null))], mayAdd);

    public string AddressOf(FileItem file) => $"{Address}/{file.Id}";
}
