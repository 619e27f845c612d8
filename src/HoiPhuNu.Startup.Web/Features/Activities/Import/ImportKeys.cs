using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>By what a line is known again in its unit: its own code if it has one, else kind, topic, day and name.</summary>
public static class ImportKeys
{
    public static string Of(string lineCode, RecordDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var code = VietnameseText.Fold(lineCode);
        if (code.Length is > 0 and <= ActivityRecord.ImportKeyLength - 2)
        {
            return "m:" + code;
        }

        var said = code.Length > 0 ? "m|" + code : string.Create(CultureInfo.InvariantCulture, $"{details.Kind}|{details.Topic}|{details.On:yyyy-MM-dd}|{VietnameseText.Fold(details.Title)}");
        return "h:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..40];
    }
}
