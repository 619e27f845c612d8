namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>Stands in the address.</summary>
public sealed class BeginFilter
{
    public const string Entries = "ho-so";

    /// <summary>Entries without an award; otherwise those with one.</summary>
    public string? Nguon { get; set; }

    public Guid? CuocThi { get; set; }

    public string? Tim { get; set; }

    public int Trang { get; set; } = 1;

    public bool Awarded => Nguon != Entries;

    public bool IsEmpty => CuocThi is null && string.IsNullOrEmpty(Tim);
}
