namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>How a pair of one proposal stands in another.</summary>
public enum MatchChangeKind
{
    Kept = 1,

    /// <summary>The woman has another main mentor. Further mentors are not moved: one is lost and one is new.</summary>
    Moved = 2,

    New = 3,
    Lost = 4,
}
