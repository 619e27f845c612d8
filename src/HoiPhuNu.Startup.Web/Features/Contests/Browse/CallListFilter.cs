using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <summary>What stands in the address of the list; anything unknown is as if it were not there.</summary>
public sealed class CallListFilter
{
    public const string Open = "dang-mo";
    public const string Upcoming = "sap-mo";
    public const string Past = "da-qua";

    [FromQuery(Name = "muc")]
    public string? Part { get; set; }

    [FromQuery(Name = "cap")]
    public string? Level { get; set; }

    [FromQuery(Name = "tim")]
    public string? Search { get; set; }

    [FromQuery(Name = "trang")]
    public int Page { get; set; } = 1;

    public CallState? State => Part switch
    {
        Open => CallState.Open,
        Upcoming => CallState.Upcoming,
        Past => CallState.Judging,
        _ => null,
    };

    public ContestLevel? ContestLevel => Level switch
    {
        "xa" => Domain.Contests.ContestLevel.Commune,
        "tinh" => Domain.Contests.ContestLevel.Province,
        "vung" => Domain.Contests.ContestLevel.Region,
        "toan-quoc" => Domain.Contests.ContestLevel.National,
        _ => null,
    };

    public bool Narrows => ContestLevel is not null || !string.IsNullOrEmpty(Search);
}
