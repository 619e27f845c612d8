using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>What numbers must obey before they are kept: nothing negative, nothing beyond any budget, no part over its whole, only fields the kind has.</summary>
public static class NumberRules
{
    /// <summary>Of every number as it is kept: đồng, people, thousandths of a quantity. Nine thousand of them still add up in 64 bits.</summary>
    public const long Max = Money.Max;

    public static Refusal? WhyNot(RecordDetails details)
    {
        var (numbers, shape) = (details.Numbers, RecordShape.Of(details.Kind));
        foreach (var field in Enum.GetValues<RecordField>())
        {
            // A count of one stands for the record itself and is in every kind.
            if (Value(numbers, field) is { } value)
            {
                if (value < 0)
                {
                    return ActivityRefusals.NumberNegative;
                }

                if (value > Max)
                {
                    return ActivityRefusals.NumberTooLarge(details.Kind, field);
                }

                if (!shape.Fields.Contains(field) && field != RecordField.Count)
                {
                    return ActivityRefusals.FieldNotHere(field);
                }
            }
            else if (shape.Needed.Contains(field) && details.State != RecordState.Planned)
            {
                return ActivityRefusals.FieldMissing(details.Kind, field);
            }
        }

        if (numbers.Quantity is not null && string.IsNullOrWhiteSpace(numbers.QuantityUnit))
        {
            return ActivityRefusals.QuantityUnitMissing;
        }

        return WhyNotGroups(details.Kind, numbers)
            ?? WhyNotWhole(details.Kind, numbers)
            ?? (shape.Fields.All(f => Value(numbers, f) is null) ? ActivityRefusals.NothingCounted : null);
    }

    /// <summary>No part over its whole.</summary>
    public static Refusal? WhyNotGroups(RecordKind kind, RecordNumbers numbers) =>
        Parts(RecordShape.Of(kind)).Select(p => Over(kind, numbers, p.Part, p.Whole)).FirstOrDefault(r => r is not null);

    public static Refusal? WhyNotRollCall(DateOnly on, IReadOnlyList<AttendeeLine> lines)
    {
        if (lines.Count == 0)
        {
            return ActivityRefusals.RollCallEmpty;
        }

        if (lines.Count > ActivityRecord.MaxAttendees)
        {
            return ActivityRefusals.TooManyAttendees(ActivityRecord.MaxAttendees);
        }

        var known = new Dictionary<string, AttendeeLine>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line.Name))
            {
                return ActivityRefusals.AttendeeNameMissing;
            }

            if (line.BirthYear > on.Year - ActivityRecord.YoungestAttendee)
            {
                return ActivityRefusals.AttendeeTooYoung(line.Number, line.Name, on.Year - ActivityRecord.YoungestAttendee);
            }

            var key = Attendee.KeyOf(line.Name, line.BirthYear, line.Place, line.PersonId);
            if (!known.TryAdd(key, line))
            {
                return ActivityRefusals.AttendeeTwice(line.Number, known[key].Number, line.Name);
            }
        }

        return null;
    }

    public static long? Value(RecordNumbers numbers, RecordField field) => field switch
    {
        RecordField.Count => numbers.Count,
        RecordField.Turns => numbers.Turns,
        RecordField.People => numbers.People,
        RecordField.Women => numbers.Women,
        RecordField.Minority => numbers.Minority,
        RecordField.FemaleHeaded => numbers.FemaleHeaded,
        RecordField.Poor => numbers.Poor,
        RecordField.NearPoor => numbers.NearPoor,
        RecordField.Disabled => numbers.Disabled,
        RecordField.Members => numbers.Members,
        RecordField.WomenMembers => numbers.WomenMembers,
        RecordField.Workers => numbers.Workers,
        RecordField.WomenWorkers => numbers.WomenWorkers,
        RecordField.Amount => numbers.Amount,
        RecordField.Whole => numbers.Whole,
        RecordField.Quantity => numbers.Quantity,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static IEnumerable<(RecordField Part, RecordField Whole)> Parts(RecordShape shape)
    {
        yield return (RecordField.Women, RecordField.People);
        yield return (RecordField.People, RecordField.Turns);
        yield return (RecordField.WomenMembers, RecordField.Members);
        yield return (RecordField.WomenWorkers, RecordField.Workers);
        if (shape.GroupsOf is { } whole)
        {
            foreach (var group in new[] { RecordField.Minority, RecordField.FemaleHeaded, RecordField.Poor, RecordField.NearPoor, RecordField.Disabled })
            {
                yield return (group, whole);
            }
        }
    }

    /// <summary>
    /// "Trên tổng số": of what is told besides it. Of a stand that tells money it is of the money; of an indicator typed by hand with a count and
    /// money nobody here can tell of which, and one of the two must fit.
    /// </summary>
    private static Refusal? WhyNotWhole(RecordKind kind, RecordNumbers numbers)
    {
        var (count, amount) = (Over(kind, numbers, RecordField.Count, RecordField.Whole), Over(kind, numbers, RecordField.Amount, RecordField.Whole));
        return kind switch
        {
            RecordKind.Achievement => count,
            RecordKind.Standing => numbers.Amount is null ? count : amount,
            // A count of one stands for the record itself.
            RecordKind.Figure => numbers.Amount is null ? count : numbers.Count is null or 1 ? amount : amount is null ? null : count,
            _ => null,
        };
    }

    private static Refusal? Over(RecordKind kind, RecordNumbers numbers, RecordField part, RecordField whole) =>
        Value(numbers, part) is { } p && Value(numbers, whole) is { } w && p > w ? ActivityRefusals.PartOverWhole(kind, part, p, whole, w) : null;
}
