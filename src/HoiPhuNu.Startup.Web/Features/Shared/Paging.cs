namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>Where a list stands: page numbers start at 1, size and total count rows.</summary>
public sealed record Paging(int Number, int Size, int Total)
{
    /// <summary>The name of the page number in the address; every other parameter of the address is kept. A second list of a page has its own.</summary>
    public string Parameter { get; init; } = "trang";

    public int Last => Math.Max(1, (Total + Size - 1) / Size);

    public int First => Total == 0 ? 0 : ((Number - 1) * Size) + 1;

    public int Until => Math.Min(Number * Size, Total);

    public bool HasMany => Last > 1;
}
