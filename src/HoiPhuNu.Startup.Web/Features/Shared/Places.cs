namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>Names of places inside a sentence.</summary>
public static class Places
{
    private static readonly string[] Kinds = ["Tỉnh ", "Thành phố ", "Xã ", "Phường ", "Đặc khu ", "Huyện ", "Quận ", "Thị xã ", "Thị trấn "];

    /// <summary>"tỉnh Cao Bằng" of "Tỉnh Cao Bằng"; any other name as it is.</summary>
    public static string Inside(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Array.Exists(Kinds, kind => name.StartsWith(kind, StringComparison.Ordinal)) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }
}
