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

    public static Refusal FieldMissing(RecordField field) => new("Activities.FieldMissing", field);

    public static Refusal FieldNotHere(RecordField field) => new("Activities.FieldNotHere", field);

    /// <summary>More of a part than of its whole: more women than people, more people than turns.</summary>
    public static Refusal PartOverWhole(RecordField part, long partIs, RecordField whole, long wholeIs) => new("Activities.PartOverWhole", part, partIs, whole, wholeIs);

    public static Refusal UnitNotYet(DateOnly from) => new("Activities.UnitNotYet", from);

    /// <summary>The unit had ended by then: the one that took it over is named where there is one.</summary>
    public static Refusal UnitEnded(DateOnly lastDay, string mergedInto) => new("Activities.UnitEnded", lastDay, mergedInto);

    public static Refusal TooManyAttendees(int most) => new("Activities.TooManyAttendees", most);

    public static Refusal AttendeeTooYoung(int line, int youngestYear) => new("Activities.AttendeeTooYoung", line, youngestYear);

    public static Refusal AttendeeTwice(int line, int earlier) => new("Activities.AttendeeTwice", line, earlier);
}
