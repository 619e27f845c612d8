namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>A PDF is only looked at from both ends, and handed over to be saved, never shown here; what follows its end goes.</summary>
internal static class PdfFile
{
    /// <summary>Between the word that names the table and the end stands one number.</summary>
    private const int Between = 64;

    public static bool Is(ReadOnlySpan<byte> data) => data.StartsWith("%PDF-1."u8) || data.StartsWith("%PDF-2."u8);

    /// <summary>What is kept; null when it broke off.</summary>
    public static ReadOnlyMemory<byte>? Read(ReadOnlyMemory<byte> file)
    {
        var data = file.Span;
        var end = data.LastIndexOf("%%EOF"u8);
        if (end < 0 || data[..end].LastIndexOf("startxref"u8) is var table && (table < 0 || end - table > Between))
        {
            return null;
        }

        end += 5;
        while (end < data.Length && data[end] is (byte)'\r' or (byte)'\n')
        {
            end++;
        }

        return file[..end];
    }
}
