namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>One line of a private calendar: a session or an action with a date.</summary>
/// <param name="Id">Stable: the same event has the same identity in every reading of the feed.</param>
/// <param name="Date">Vietnam time.</param>
/// <param name="Time">Vietnam time; null: all day.</param>
/// <param name="Minutes">Length; 0 with a time means one hour.</param>
/// <param name="Summary">One line.</param>
/// <param name="Place">One line, may be empty.</param>
/// <param name="Sequence">Rises with every change that a calendar shows.</param>
/// <param name="Changed">UTC.</param>
/// <param name="Cancelled">Shown struck out, or taken away, by the calendar program.</param>
public sealed record CalendarEvent(Guid Id, DateOnly Date, TimeOnly? Time, int Minutes, string Summary, string Place, int Sequence, DateTime Changed, bool Cancelled = false);
