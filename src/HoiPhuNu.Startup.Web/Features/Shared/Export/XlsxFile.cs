using System.IO.Compression;
using System.Text;
using System.Xml;
using static HoiPhuNu.Startup.Web.Features.Shared.Export.XlsxXml;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>
/// Tables as XLSX, written straight into the archive row by row: a table of 3.321 units costs no more memory than one of ten. A bold frozen
/// header with a filter, text as inline strings only (never a formula), numbers, percentages and dates as numbers with a format, blank cells left out.
/// </summary>
public static class XlsxFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Excel refuses longer names of sheets.</summary>
    private const int NameLength = 31;

    /// <summary>The same always, so that equal tables are equal files.</summary>
    private static readonly DateTimeOffset Stamp = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(params IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        WriteTo(stream, sheets);
        return stream.ToArray();
    }

    public static void WriteTo(Stream stream, IReadOnlyList<Sheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentOutOfRangeException.ThrowIfZero(sheets.Count);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(archive, "[Content_Types].xml", xml => ContentTypes(xml, sheets.Count));
        Part(archive, "_rels/.rels", xml => Relationships(xml, [("officeDocument", "xl/workbook.xml")]));
        Part(archive, "xl/workbook.xml", xml => Workbook(xml, sheets));
        Part(archive, "xl/_rels/workbook.xml.rels", xml => Relationships(xml, [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        Part(archive, "xl/styles.xml", XlsxStyles.Write);
        for (var i = 0; i < sheets.Count; i++)
        {
            Part(archive, $"xl/worksheets/sheet{i + 1}.xml", xml => XlsxPage.Write(xml, sheets[i]));
        }
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("sheets");
        var names = Names(sheets);
        for (var i = 0; i < names.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", names[i]);
            xml.WriteAttributeString("sheetId", Text(i + 1));
            xml.WriteAttributeString("id", Office, "rId" + Text(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        // The header again on every printed page.
        xml.WriteStartElement("definedNames");
        for (var i = 0; i < names.Count; i++)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", Text(i));
            var head = Text(sheets[i].Lines.Count + 1);
            xml.WriteString($"'{names[i]}'!${head}:${head}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Relationships(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> all)
    {
        xml.WriteStartElement("Relationships", Package);
        for (var i = 0; i < all.Count; i++)
        {
            Element(xml, "Relationship", ("Id", "rId" + Text(i + 1)), ("Type", $"{Office}/{all[i].Kind}"), ("Target", all[i].Target));
        }

        xml.WriteEndElement();
    }

    private static void ContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Types);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Spreadsheet + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Spreadsheet + "styles+xml"));
        for (var i = 1; i <= sheets; i++)
        {
            Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{Text(i)}.xml"), ("ContentType", Spreadsheet + "worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    private static List<string> Names(IReadOnlyList<Sheet> sheets)
    {
        var names = new List<string>();
        foreach (var sheet in sheets)
        {
            var clean = string.Concat(XmlText.Printable(sheet.Name).Where(c => !char.IsControl(c) && c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\''))).Trim();
            var name = clean.Length == 0 ? "1" : clean[..Math.Min(clean.Length, NameLength)].Trim();
            var again = 2;
            while (names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var end = " " + Text(again++);
                name = clean[..Math.Min(clean.Length, NameLength - end.Length)].Trim() + end;
            }

            names.Add(name);
        }

        return names;
    }
}
