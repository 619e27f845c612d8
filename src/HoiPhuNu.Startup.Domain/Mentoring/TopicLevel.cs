namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>How well a mentor knows a topic, as she says herself.</summary>
public enum TopicLevel
{
    /// <summary>Can answer first questions.</summary>
    Basic = 1,

    /// <summary>Has done it herself.</summary>
    Practised = 2,

    /// <summary>Does it for others, teaches it.</summary>
    Expert = 3,
}
