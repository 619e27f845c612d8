namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>Which women of a proposal are shown; the names stand in the address.</summary>
public enum ProposalFilter
{
    TatCa = 0,

    /// <summary>Without a main mentor.</summary>
    ChuaCo = 1,

    /// <summary>Other than in the previous run.</summary>
    Khac = 2,

    /// <summary>With a topic nobody covers.</summary>
    ConTrong = 3,
}
