using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>A key made from what a notice is about, so that telling the same thing again finds the first notice.</summary>
public static class NoticeKey
{
    public static Guid Of(params object[] parts)
    {
        var text = string.Join('|', parts.Select(part => part is DateTime at ? at.Ticks.ToString(CultureInfo.InvariantCulture) : Convert.ToString(part, CultureInfo.InvariantCulture)));
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
