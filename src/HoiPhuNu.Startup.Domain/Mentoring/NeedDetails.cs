namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What a woman or team wants of a mentor: replaced as a whole.</summary>
public sealed record NeedDetails
{
    public const int MaxTopics = 5;
    public const int NoteLength = 1000;

    /// <summary>Codes of <see cref="Topic"/>, the most wanted first; at most <see cref="MaxTopics"/>.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    public string Note { get; init; } = "";

    /// <summary>Codes of <see cref="SpokenLanguages"/>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [SpokenLanguages.Vietnamese];

    public MeetingWays Ways { get; init; } = MeetingWays.Phone;

    /// <summary>A hard wish: only a mentor who is a woman.</summary>
    public bool WomenOnly { get; init; }
}
