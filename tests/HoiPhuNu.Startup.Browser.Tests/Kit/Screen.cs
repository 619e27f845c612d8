using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>The two widths every page is looked at: the cheap phone and the office computer.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Phone = new("360", 360, 740);

    public static readonly Screen Desktop = new("1280", 1280, 900);

    public static Screen Of(int width) => width == Phone.Width ? Phone : width == Desktop.Width ? Desktop : throw new ArgumentOutOfRangeException(nameof(width), width, "360 or 1280");

    public ViewportSize Viewport => new() { Width = Width, Height = Height };
}
