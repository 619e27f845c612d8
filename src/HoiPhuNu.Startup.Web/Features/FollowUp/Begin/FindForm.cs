namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>Looking for the woman. It is posted: a name or a telephone number never stands in an address.</summary>
public sealed class FindForm
{
    /// <summary>Part of her name, her commune, or the end of her telephone number.</summary>
    public string? Search { get; set; }

    /// <summary>She is not on the list: write her down.</summary>
    public bool New { get; set; }

    /// <summary>Where there are too many places for one list: part of its name.</summary>
    public string? Place { get; set; }

    /// <summary>Chosen among the places found.</summary>
    public Guid? UnitId { get; set; }
}
