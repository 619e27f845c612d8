namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What can keep a woman from a mentor. Where two sets of reasons are equally small, earlier kinds are named first: they are easier to lift.</summary>
public enum MatchReasonKind
{
    /// <summary>The mentor has no place, and none can be made by moving others.</summary>
    Capacity = 1,

    /// <summary>The pair is banned or was declined.</summary>
    Banned = 2,

    Paused = 3,

    /// <summary>No shared way to meet.</summary>
    Way = 4,

    /// <summary>No shared language.</summary>
    Language = 5,

    /// <summary>She wants women only.</summary>
    WomenOnly = 6,

    /// <summary>A conflict other than <see cref="MatchConflictKind.HelpedToWrite"/>.</summary>
    Conflict = 7,

    /// <summary>The mentor is hers already: as a pinned further mentor, as her main one, or beside her main one.</summary>
    HersAlready = 8,

    /// <summary>The mentor covers none of the topics that are open (further mentors only).</summary>
    NoOpenTopic = 9,

    /// <summary>A pinned mentor is not among the mentors of the run.</summary>
    NotInRun = 10,
}
