using System.Globalization;
using System.Xml;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>What the parts of an <see cref="XlsxFile"/> are written with.</summary>
internal static class XlsxXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
