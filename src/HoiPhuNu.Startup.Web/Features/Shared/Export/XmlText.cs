using System.Text;
using System.Xml;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>Text as XML can hold it.</summary>
public static class XmlText
{
    /// <summary>Without control characters and halves of characters; nothing else is lost.</summary>
    public static string Printable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? kept = null;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (pair || XmlConvert.IsXmlChar(text[i]))
            {
                kept?.Append(text, i, pair ? 2 : 1);
            }
            else
            {
                kept ??= new StringBuilder(text, 0, i, text.Length);
            }

            i += pair ? 1 : 0;
        }

        return kept?.ToString() ?? text;
    }
}
