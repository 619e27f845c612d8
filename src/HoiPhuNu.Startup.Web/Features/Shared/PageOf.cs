namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>One page of a list.</summary>
public sealed record PageOf<T>(IReadOnlyList<T> Items, Paging Paging);
