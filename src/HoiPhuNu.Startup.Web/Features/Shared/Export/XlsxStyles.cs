using System.Globalization;
using System.Text;
using System.Xml;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>The table of cell formats of an <see cref="XlsxFile"/>, and where each stands in it.</summary>
internal static class XlsxStyles
{
    // Each of the first has a bold brother so many places further on.
    public const int Wrapped = 1, Whole = 2, Broken = 3, Share = 4, Day = 5, Bold = 5, Head = 11, Title = 12;

    public static void Write(XmlWriter xml)
    {
        const string Across = "<alignment vertical=\"top\" wrapText=\"1\"/>";
        string[] formats = ["", "applyAlignment=\"1\">" + Across, "numFmtId=\"3\" applyNumberFormat=\"1\"", "numFmtId=\"165\" applyNumberFormat=\"1\"", "numFmtId=\"10\" applyNumberFormat=\"1\"", "numFmtId=\"164\" applyNumberFormat=\"1\""];
        var cells = new StringBuilder();
        foreach (var (format, font) in formats.Select(f => (f, 0)).Concat(formats.Skip(1).Select(f => (f, 1))))
        {
            cells.Append(CultureInfo.InvariantCulture, $"<xf xfId=\"0\" fontId=\"{font}\" applyFont=\"{font}\" {(format.EndsWith('>') ? format + "</xf>" : format + "/>")}");
        }

        cells.Append("<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\" fillId=\"2\" applyFill=\"1\" borderId=\"1\" applyBorder=\"1\" applyAlignment=\"1\">" + Across + "</xf>");
        cells.Append("<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/>");
        xml.WriteRaw($"""
            <styleSheet xmlns="{XlsxXml.Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.0##"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1E4EC"/></patternFill></fill></fills><borders count="2"><border/><border><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="13">{cells}</cellXfs></styleSheet>
            """);
    }
}
