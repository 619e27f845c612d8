namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>What is typed of one line of a roll call.</summary>
public sealed record AttendeeLine(string Name, int? BirthYear, string Place, bool IsWoman, Guid? PersonId, int Sessions)
{
    /// <summary>Her line in the text, from 1, as whoever typed it counts; null: ticked off, without a line.</summary>
    public int? Number { get; init; }
}
