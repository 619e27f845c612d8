using System.Text;
using System.Xml;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Tells a spreadsheet from a text file by what is in it, never by its name, and reads it.</summary>
public static class SheetFile
{
    public const int MaxBytes = 10 * 1024 * 1024;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    public static (ImportSheet? Sheet, ImportFileFault? Fault) Read(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            var sheet = content.AsSpan().StartsWith(Zip) ? XlsxRows.Read(new MemoryStream(content, writable: false)) : DelimitedRows.Read(Decode(content));
            return sheet.Lines.Count < 2 ? (null, ImportFileFault.Empty) : (sheet, null);
        }
        catch (ImportFileException stopped)
        {
            return (null, stopped.Fault);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException)
        {
            return (null, ImportFileFault.Broken);
        }
    }

    public static (ImportSheet? Sheet, ImportFileFault? Fault) ReadPasted(string text)
    {
        try
        {
            var sheet = DelimitedRows.Read(text);
            return sheet.Lines.Count < 2 ? (null, ImportFileFault.Empty) : (sheet, null);
        }
        catch (ImportFileException stopped)
        {
            return (null, stopped.Fault);
        }
    }

    /// <summary>UTF-8, or UTF-16 that says so. Anything else is not guessed at: Vietnamese would come out wrong.</summary>
    private static string Decode(byte[] content)
    {
        if (content.Length == 0)
        {
            throw new ImportFileException(ImportFileFault.Empty);
        }

        try
        {
            var bytes = content.AsSpan();
            var text = bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes[2..])
                : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
                : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? throw new ImportFileException(ImportFileFault.WrongType) : text;
        }
        catch (DecoderFallbackException)
        {
            throw new ImportFileException(ImportFileFault.WrongType);
        }
    }
}
