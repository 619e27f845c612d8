namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

/// <summary>What was ticked on the page, or the whole list it shows.</summary>
public sealed class AddForm
{
    public CohortSource Source { get; set; }

    public Guid? ContestId { get; set; }

    /// <summary>Entries, or people where the source is those.</summary>
    public List<Guid> Ids { get; set; } = [];

    public bool All { get; set; }
}
