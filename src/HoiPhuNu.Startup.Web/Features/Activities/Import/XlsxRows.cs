using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>
/// The first sheet of an XLSX, read as a stream: no document is built in memory, no DTD is followed, and what unpacks to more than a
/// return of a unit ever holds is stopped.
/// </summary>
public static class XlsxRows
{
    private const long MostUnpacked = 64L * 1024 * 1024;
    private const int MostTexts = 1_000_000;
    private const int LongestFormula = 60;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static ImportSheet Read(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        if (zip.Entries.Count > 5_000 || zip.Entries.Any(e => e.Length is < 0 or > MostUnpacked) || zip.Entries.Sum(e => e.Length) > MostUnpacked)
        {
            throw new ImportFileException(ImportFileFault.TooLarge);
        }

        var (path, is1904) = FirstSheet(zip);
        var texts = Texts(zip);
        return new ImportSheet(Lines(zip.GetEntry(path) ?? throw new ImportFileException(ImportFileFault.WrongType), texts), is1904);
    }

    private static (string Path, bool Is1904) FirstSheet(ZipArchive zip)
    {
        var book = zip.GetEntry("xl/workbook.xml") ?? throw new ImportFileException(ImportFileFault.WrongType);
        string? relation = null;
        var is1904 = false;
        using (var reader = Open(book))
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "workbookPr")
                {
                    is1904 = reader.GetAttribute("date1904") is "1" or "true";
                }
                else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheet" && reader.GetAttribute("state") is null or "visible")
                {
                    relation ??= reader.LocalName == "sheet" ? reader.GetAttribute("id", Relations) : null;
                }
            }
        }

        if (relation is not null && zip.GetEntry("xl/_rels/workbook.xml.rels") is { } relations)
        {
            using var reader = Open(relations);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("Id") == relation && reader.GetAttribute("Target") is { } target)
                {
                    return (target.StartsWith('/') ? target[1..] : "xl/" + target, is1904);
                }
            }
        }

        return ("xl/worksheets/sheet1.xml", is1904);
    }

    /// <summary>Texts are kept once and pointed to by number.</summary>
    private static List<string> Texts(ZipArchive zip)
    {
        var texts = new List<string>();
        var kept = 0;
        if (zip.GetEntry("xl/sharedStrings.xml") is not { } entry)
        {
            return texts;
        }

        using var reader = Open(entry);
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                text.Clear();
                if (reader.IsEmptyElement)
                {
                    texts.Add("");
                }
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
            {
                Skip(reader); // how it is pronounced, not what it says
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                Append(text, reader.Value);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "si")
            {
                texts.Add(text.ToString());
                kept += text.Length;
                if (texts.Count > MostTexts || kept > ImportSheet.MostCharacters)
                {
                    throw new ImportFileException(ImportFileFault.TooLarge);
                }
            }
        }

        return texts;
    }

    private static List<ImportLine> Lines(ZipArchiveEntry entry, List<string> texts)
    {
        var lines = new List<ImportLine>();
        using var reader = Open(entry);
        var cells = new List<ImportCell>();
        var (number, before, next, kept) = (0, 0, 0, 0L);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : before + 1;
                (before, next) = (number, 0);
                cells.Clear();
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                next = 1 + Put(cells, next, reader, texts);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row" && cells.Exists(c => !c.IsEmpty))
            {
                lines.Add(lines.Count > ImportSheet.MostLines ? throw new ImportFileException(ImportFileFault.TooManyLines) : new ImportLine(number, [.. cells]));
                kept += cells.Sum(c => (long)c.Text.Length); // a shared text counts wherever it stands: the kept sheet has it there
                if (kept > ImportSheet.MostCharacters)
                {
                    throw new ImportFileException(ImportFileFault.TooLarge);
                }
            }
        }

        return lines;
    }

    /// <returns>The column it stands in: an address may be left out, then it is the next.</returns>
    private static int Put(List<ImportCell> cells, int next, XmlReader reader, List<string> texts)
    {
        var column = reader.GetAttribute("r") is { } address ? ColumnOf(address) : next;
        var cell = Cell(reader, texts);
        if (cell.IsEmpty)
        {
            return column; // a formatted cell far to the right says nothing
        }

        if (column >= ImportSheet.MostColumns)
        {
            throw new ImportFileException(ImportFileFault.TooManyColumns);
        }

        while (cells.Count <= column)
        {
            cells.Add(ImportCell.Empty);
        }

        cells[column] = cell;
        return column;
    }

    private static ImportCell Cell(XmlReader reader, List<string> texts)
    {
        var type = reader.GetAttribute("t");
        if (reader.IsEmptyElement)
        {
            return ImportCell.Empty;
        }

        var (value, formula, depth, within, hasValue) = (new StringBuilder(), new StringBuilder(), reader.Depth, "", false);
        var isFormula = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                within = reader.LocalName;
                isFormula |= within == "f";
                hasValue |= within is "v" or "t";
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                Append(within switch { "v" or "t" => value, "f" => formula, _ => null }, reader.Value);
            }
        }

        var text = value.ToString();
        // A text that a formula made may be blank; a number that nobody has worked out yet is not.
        if (isFormula && (!hasValue || (text.Length == 0 && type != "str")))
        {
            return new("=" + formula.ToString(0, Math.Min(formula.Length, LongestFormula)), false, IsError: true);
        }

        return type switch
        {
            "s" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? new(texts[at].Trim(), false) : throw new ImportFileException(ImportFileFault.Broken),
            "str" or "inlineStr" or "d" => new(text.Trim(), false),
            "e" => new(text.Trim(), false, IsError: true),
            "b" => new(text == "1" ? "TRUE" : "FALSE", false, IsError: true),
            _ => new(Plain(text), true),
        };
    }

    /// <summary>As few digits as say the number: spreadsheets write 0.1 as 0.10000000000000001.</summary>
    private static string Plain(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1e15
            ? Math.Round((decimal)value, 6).ToString("0.######", CultureInfo.InvariantCulture)
            : number;

    private static int ColumnOf(string address)
    {
        var column = 0;
        foreach (var c in address.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A') + 1;
        }

        return column > 0 ? column - 1 : throw new ImportFileException(ImportFileFault.Broken);
    }

    /// <summary>Cut one beyond the longest: only the cell that uses it is told so.</summary>
    private static void Append(StringBuilder? text, string more) => text?.Append(more, 0, Math.Min(more.Length, Math.Max(0, ImportSheet.LongestCell + 1 - text.Length)));

    private static void Skip(XmlReader reader)
    {
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
            }
        }
    }

    private static XmlReader Open(ZipArchiveEntry entry) => XmlReader.Create(
        new Bounded(entry.Open(), MostUnpacked),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, MaxCharactersInDocument = MostUnpacked });

    /// <summary>An archive may lie about how large it unpacks.</summary>
    private sealed class Bounded(Stream inner, long most) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var n = inner.Read(buffer);
            _read += n;
            return _read > most ? throw new ImportFileException(ImportFileFault.TooLarge) : n;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
