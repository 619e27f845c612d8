namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>The word before a published figure that is not the exact one. It is an author's choice; the exact number stays underneath.</summary>
public enum Qualifier
{
    None = 0,

    /// <summary>"gần": the published number lies above the exact one, by no more than a tenth.</summary>
    Nearly = 1,

    /// <summary>"trên": below the exact one.</summary>
    Over = 2,

    /// <summary>"hơn": below the exact one.</summary>
    MoreThan = 3,

    /// <summary>"khoảng": on either side, by no more than a tenth.</summary>
    About = 4,

    /// <summary>"ít nhất": not above the exact one.</summary>
    AtLeast = 5,

    /// <summary>"dự kiến": the number itself, not yet reached or recognised.</summary>
    Expected = 6,
}
