using System.Globalization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>
/// Sheets that were looked at and wait for a yes: a file each below the data directory, found again by its id and whose it is. Nothing of
/// them stands in the database. After a day they are gone, and of more than a few of one person the oldest.
/// </summary>
public sealed class ImportStore(string folder, TimeProvider time)
{
    public const int MostOfOne = 5;

    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private const string Begun = ".ghi";

    private DateTime Oldest => time.GetUtcNow().UtcDateTime - Kept;

    public Guid Keep(ImportSheet sheet, Guid personId)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Directory.CreateDirectory(folder);
        Sweep();
        foreach (var old in new DirectoryInfo(folder).EnumerateFiles($"*-{personId:N}").OrderByDescending(f => f.LastWriteTimeUtc).ThenByDescending(f => f.Name, StringComparer.Ordinal).Skip(MostOfOne - 1))
        {
            Delete(old.FullName);
        }

        var id = Guid.CreateVersion7();
        using (var file = new FileStream(PathOf(id, personId), FileMode.CreateNew, FileAccess.Write))
        {
            sheet.Write(file);
        }

        File.SetLastWriteTimeUtc(PathOf(id, personId), time.GetUtcNow().UtcDateTime);
        return id;
    }

    /// <summary>Null: not hers, too old, or done with.</summary>
    public ImportSheet? Find(Guid id, Guid personId)
    {
        try
        {
            using var file = new FileStream(PathOf(id, personId), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return File.GetLastWriteTimeUtc(PathOf(id, personId)) < Oldest ? null : ImportSheet.Read(file);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writing begins: should it break off, the next look says how far it came.</summary>
    /// <param name="id">Of the sheet.</param>
    /// <param name="personId">Whose.</param>
    /// <param name="lines">To be written; those of the first time count.</param>
    public void Begin(Guid id, Guid personId, int lines)
    {
        var path = PathOf(id, personId) + Begun;
        if (!File.Exists(path))
        {
            File.WriteAllText(path, lines.ToString(CultureInfo.InvariantCulture));
            File.SetLastWriteTimeUtc(path, time.GetUtcNow().UtcDateTime);
        }
    }

    /// <summary>Lines that were to be written when it began; null: it has not.</summary>
    public int? FindBegun(Guid id, Guid personId)
    {
        var path = PathOf(id, personId) + Begun;
        return File.Exists(path) && int.TryParse(File.ReadAllText(path), NumberStyles.None, CultureInfo.InvariantCulture, out var lines) ? lines : null;
    }

    public void Drop(Guid id, Guid personId)
    {
        if (Directory.Exists(folder))
        {
            Delete(PathOf(id, personId));
        }
    }

    /// <summary>Throws away what is too old to be found.</summary>
    public void Sweep()
    {
        if (Directory.Exists(folder))
        {
            var oldest = Oldest;
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(f => f.LastWriteTimeUtc < oldest))
            {
                file.Delete();
            }
        }
    }

    private string PathOf(Guid id, Guid personId) => Path.Combine(folder, $"{id:N}-{personId:N}");

    private static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(path + Begun);
    }
}
