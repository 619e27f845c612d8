namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>
/// Sheets that were looked at and wait for a yes: a file each below the data directory, found again by its id and whose it is. Nothing of
/// them stands in the database. After a day they are swept when the next one comes.
/// </summary>
public sealed class ImportStore(string folder, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public Guid Keep(ImportSheet sheet, Guid personId)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Directory.CreateDirectory(folder);
        Sweep();
        var id = Guid.CreateVersion7();
        using var file = new FileStream(PathOf(id, personId), FileMode.CreateNew, FileAccess.Write);
        sheet.Write(file);
        return id;
    }

    /// <summary>Null: not hers, swept, or done with.</summary>
    public ImportSheet? Find(Guid id, Guid personId)
    {
        try
        {
            using var file = new FileStream(PathOf(id, personId), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return ImportSheet.Read(file);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Drop(Guid id, Guid personId)
    {
        if (Directory.Exists(folder))
        {
            File.Delete(PathOf(id, personId));
        }
    }

    private string PathOf(Guid id, Guid personId) => Path.Combine(folder, $"{id:N}-{personId:N}");

    private void Sweep()
    {
        var oldest = time.GetUtcNow().UtcDateTime - Kept;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(f => f.LastWriteTimeUtc < oldest))
        {
            file.Delete();
        }
    }
}
