using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Activities;

public static class ActivityRefusals
{
    public static readonly Refusal TopicUnknown = new("Activities.TopicUnknown");
    public static readonly Refusal TitleMissing = new("Activities.TitleMissing");
    public static readonly Refusal DayInTheFuture = new("Activities.DayInTheFuture");
    public static readonly Refusal UntilBeforeOn = new("Activities.UntilBeforeOn");
    public static readonly Refusal NumberNegative = new("Activities.NumberNegative");
    public static readonly Refusal NothingCounted = new("Activities.NothingCounted");
    public static readonly Refusal QuantityUnitMissing = new("Activities.QuantityUnitMissing");
    public static readonly Refusal ReasonMissing = new("Activities.ReasonMissing");
    public static readonly Refusal AlreadyRemoved = new("Activities.AlreadyRemoved");
    public static readonly Refusal RollCallNotHere = new("Activities.RollCallNotHere");
    public static readonly Refusal RollCallEmpty = new("Activities.RollCallEmpty");
    public static readonly Refusal AttendeeNameMissing = new("Activities.AttendeeNameMissing");

    /// <summary>The kind says what the number is called on its form.</summary>
    public static Refusal FieldMissing(RecordKind kind, RecordField field) => new("Activities.FieldMissing", field, kind);

    public static Refusal NumberTooLarge(RecordKind kind, RecordField field) => new("Activities.NumberTooLarge", field, kind);

    public static Refusal FieldNotHere(RecordField field) => new("Activities.FieldNotHere", field);

    /// <summary>More of a part than of its whole: more women than people, more people than turns.</summary>
    public static Refusal PartOverWhole(RecordKind kind, RecordField part, long partIs, RecordField whole, long wholeIs) => new("Activities.PartOverWhole", part, partIs, whole, wholeIs, kind);

    public static Refusal UnitNotYet(DateOnly from) => new("Activities.UnitNotYet", from);

    /// <summary>The unit had ended by then: the one that took it over is named where there is one.</summary>
    public static Refusal UnitEnded(DateOnly lastDay, string mergedInto) => new("Activities.UnitEnded", lastDay, mergedInto);

    public static Refusal TooManyAttendees(int most) => new("Activities.TooManyAttendees", most);

    /// <summary>Nobody has come yet.</summary>
    /// <summary>Who is on its list would stand in no report.</summary>
    public static readonly Refusal RollCallStands = new("Activities.RollCallStands");

    public static Refusal RollCallTooEarly(DateOnly on) => new("Activities.RollCallTooEarly", on);

    /// <summary>A line of the text; who was ticked off has none and is named.</summary>
    public static Refusal AttendeeTooYoung(int? line, string name, int youngestYear) =>
        line is { } number ? new("Activities.AttendeeTooYoung", number, youngestYear) : new("Activities.TickedTooYoung", name, youngestYear);

    public static Refusal AttendeeTwice(int? line, int? earlier, string name) =>
        (line, earlier) is ({ } number, { } before) ? new("Activities.AttendeeTwice", number, before) : new("Activities.NamedTwice", name);
}
