namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>Section "Site" of the configuration: who runs this site and how to reach them.</summary>
public sealed class SiteOptions
{
    /// <summary>Shown in the head and in every title; when empty the site calls itself "Phụ nữ khởi nghiệp".</summary>
    public string? Name { get; set; }

    /// <summary>The body behind the site; when empty "Hội Liên hiệp Phụ nữ Việt Nam".</summary>
    public string? Owner { get; set; }

    public string? ContactPhone { get; set; }

    public string? ContactEmail { get; set; }

    /// <summary>Public address, for links that leave the site; otherwise the request's own.</summary>
    public string? PublicUrl { get; set; }
}
