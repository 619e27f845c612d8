using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files.Checking;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Files;

/// <summary>
/// Takes a file for a record of any context. Whether the viewer may add to that record, the controller of that record has decided before.
/// A file with a form of its own: <see cref="RunAsync"/>. A file that comes with other fields: <see cref="PrepareAsync"/> before the
/// transaction, <see cref="AttachAsync"/> inside it, <see cref="Drop"/> when nothing came of it.
/// </summary>
public sealed class AddFile(AppDbContext db, FileStore store, TimeProvider time)
{
    // A file is looked at in memory; more at once than this wait their turn.
    private static readonly SemaphoreSlim Turns = new(4);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <param name="ownerId">The record.</param>
    /// <param name="file">As posted.</param>
    /// <param name="viewer">Who sends it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="formKey">Drawn when the form was shown: posted twice it makes one file.</param>
    public async Task<(StoredFile? File, Refusal? Refusal)> RunAsync(Guid ownerId, IFormFile? file, Viewer viewer, CancellationToken cancel, Guid? formKey = null)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var (prepared, refusal) = await PrepareAsync(file, cancel);
        if (prepared is null)
        {
            return (null, refusal);
        }

        var kept = await db.OnceAsync(
            formKey is { } given && given != Guid.Empty ? given : Guid.CreateVersion7(),
            viewer.PersonId,
            "AddFile",
            Now,
            async token =>
            {
                (var made, refusal) = await AttachAsync(ownerId, prepared, viewer, token);
                return made?.Id;
            },
            cancel);
        if (kept != prepared.Id)
        {
            Drop(prepared);
        }

        return kept is null ? (null, refusal ?? FilesRefusals.NotChosen) : (await db.StoredFiles.SingleAsync(f => f.Id == kept, cancel), null);
    }

    /// <summary>Checks and cleans the file and writes its content; outside of any transaction, for it takes its time.</summary>
    public async Task<(PreparedFile? File, Refusal? Refusal)> PrepareAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is null)
        {
            return (null, FilesRefusals.NotChosen);
        }

        if (file.Length > StoredFile.MaxBytes)
        {
            return (null, FilesRefusals.TooLarge);
        }

        await Turns.WaitAsync(cancel);
        try
        {
            var content = new byte[file.Length];
            await using (var stream = file.OpenReadStream())
            {
                await stream.ReadExactlyAsync(content, cancel);
            }

            var (clean, refusal) = FileCheck.Run(file.FileName, content);
            return clean is null ? (null, refusal) : await KeepAsync(clean, cancel);
        }
        finally
        {
            Turns.Release();
        }
    }

    /// <summary>Inside the transaction that makes or changes the record.</summary>
    public async Task<(StoredFile? File, Refusal? Refusal)> AttachAsync(Guid ownerId, PreparedFile prepared, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(viewer);
        var already = await db.StoredFiles.Of(ownerId).CountAsync(cancel);
        var (file, refusal) = StoredFile.Add(prepared.Id, ownerId, prepared.Facts, already, viewer.PersonId, Now);
        if (file is not null)
        {
            db.StoredFiles.Add(file);
        }

        return (file, refusal);
    }

    /// <summary>What was prepared is not wanted after all.</summary>
    public void Drop(PreparedFile? prepared)
    {
        if (prepared is not null)
        {
            store.Delete(prepared.Id);
        }
    }

    private async Task<(PreparedFile? File, Refusal? Refusal)> KeepAsync(CleanFile clean, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7();
        try
        {
            await store.WriteAsync(id, clean.Pieces, cancel);
        }
        catch (IOException)
        {
            // The disk is full: reading goes on, and she is told.
            return (null, FilesRefusals.NotKept);
        }

        return (new PreparedFile(id, clean.Facts), null);
    }
}
