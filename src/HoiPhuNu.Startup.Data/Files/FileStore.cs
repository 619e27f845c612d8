namespace HoiPhuNu.Startup.Data.Files;

/// <summary>
/// The contents, one file each, named by the id and without an ending, outside the web root. The content is written and on the disk
/// before its row is committed, and goes only after its row has said so: a row never points at half a file. What was written for a
/// row that was never committed is swept later.
/// </summary>
/// <param name="folder">Below the data directory.</param>
public sealed class FileStore(string folder)
{
    private const string Unfinished = ".tmp";
    private static readonly string[] None = [];

    public async Task WriteAsync(Guid id, IReadOnlyList<ReadOnlyMemory<byte>> pieces, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var path = PathOf(id);
        var unfinished = path + Unfinished;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true))
            {
                foreach (var piece in pieces)
                {
                    await stream.WriteAsync(piece, cancel);
                }

                await stream.FlushAsync(cancel);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Null when there is no content, as after a restore without the folder.</summary>
    public FileStream? Open(Guid id)
    {
        try
        {
            return new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(Guid id)
    {
        if (File.Exists(PathOf(id)))
        {
            File.Delete(PathOf(id));
        }
    }

    /// <summary>Ids of contents that are older than that; half-written ones of that age go at once.</summary>
    public IEnumerable<Guid> WrittenBefore(DateTime utc)
    {
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : None)
        {
            if (File.GetLastWriteTimeUtc(path) >= utc)
            {
                continue;
            }

            if (path.EndsWith(Unfinished, StringComparison.Ordinal))
            {
                File.Delete(path);
            }
            else if (Guid.TryParseExact(Path.GetFileName(path), "N", out var id))
            {
                yield return id;
            }
        }
    }

    /// <summary>Spread over folders by the last two digits: the first ones are the time.</summary>
    private string PathOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(folder, name[^2..], name);
    }
}
