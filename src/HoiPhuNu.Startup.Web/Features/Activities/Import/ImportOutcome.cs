namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>What a yes does with a line.</summary>
public enum ImportOutcome
{
    Added = 1,
    Changed = 2,

    /// <summary>Stands there just so.</summary>
    Same = 3,

    /// <summary>Stands there otherwise by somebody's own hand, or was taken out: left alone, and said.</summary>
    Skipped = 4,

    Faulty = 5,
}
