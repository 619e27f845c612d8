using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>A visit that was made.</summary>
public sealed class VisitForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Ngày đi thăm"), Required]
    public DateOnly? On { get; set; }

    [Display(Name = "Nơi đến"), StringLength(Visit.PlaceLength)]
    public string Place { get; set; } = "";

    [Display(Name = "Đã gặp ai"), StringLength(Visit.MetLength)]
    public string Met { get; set; } = "";

    [Display(Name = "Đã thấy gì"), DataType(DataType.MultilineText), StringLength(Visit.FindingsLength)]
    public string Findings { get; set; } = "";

    public List<AgreedActionForm> Actions { get; set; } = [];

    /// <summary>Once the form is valid. A method, for validation reads every property.</summary>
    public VisitDetails ToDetails() => new(On!.Value, Place, Met, Findings);

    public static VisitForm Of(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new VisitForm { Version = visit.Version, On = visit.On, Place = visit.Place, Met = visit.Met, Findings = visit.Findings };
    }
}
