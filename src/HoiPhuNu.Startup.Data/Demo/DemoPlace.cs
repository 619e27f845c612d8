namespace HoiPhuNu.Startup.Data.Demo;

/// <param name="Above">Code of the province, or name of the former district.</param>
/// <param name="Code">Code of the commune.</param>
/// <param name="Name">With its kind in front.</param>
internal sealed record DemoPlace(string Above, string Code, string Name)
{
    /// <summary>"Thành Công".</summary>
    public string Short => Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
