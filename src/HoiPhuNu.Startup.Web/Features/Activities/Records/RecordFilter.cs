using HoiPhuNu.Startup.Domain.Activities;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>Stands in the address of the list; what cannot be read is no filter.</summary>
public sealed class RecordFilter
{
    [FromQuery(Name = "tim")]
    public string? Search { get; set; }

    [FromQuery(Name = "don-vi")]
    public Guid? Unit { get; set; }

    [FromQuery(Name = "loai")]
    public RecordKind? Kind { get; set; }

    [FromQuery(Name = "noi-dung")]
    public string? Topic { get; set; }

    [FromQuery(Name = "chuong-trinh")]
    public Guid? Programme { get; set; }

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? To { get; set; }

    [FromQuery(Name = "trang-thai")]
    public RecordState? State { get; set; }

    /// <summary>Those taken out, instead of those that count.</summary>
    [FromQuery(Name = "da-bo")]
    public bool Removed { get; set; }

    [FromQuery(Name = "trang")]
    public int Page { get; set; } = 1;

    public bool IsEmpty => string.IsNullOrEmpty(Search) && Topic is null && !Removed && (Unit, Kind, Programme, From, To, State) == (null, null, null, null, null, null);

    /// <summary>Topics of a kind are chosen once the kind is.</summary>
    public bool HasTopic => Kind is { } kind && !string.IsNullOrEmpty(Topic) && RecordTopics.Fits(kind, Topic);
}
