using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

public class FigureFactTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);

    /// <summary>Each another, and none over the whole it is a part of.</summary>
    private static readonly RecordNumbers All = new()
    {
        Count = 70,
        Turns = 90,
        People = 80,
        Women = 40,
        Minority = 9,
        FemaleHeaded = 8,
        Poor = 7,
        NearPoor = 6,
        Disabled = 5,
        Members = 60,
        WomenMembers = 30,
        Workers = 50,
        WomenWorkers = 20,
        Amount = 1_000_000,
        Whole = 2_000_000,
        Quantity = 3_000_000,
        QuantityUnit = "tấn",
    };

    [Fact]
    public void Every_number_of_a_record_is_kept_and_read_by_the_figures()
    {
        var (read, seen) = (FigureFact.OfRecord.Compile(), new HashSet<string>());
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            var typed = Only(RecordShape.Of(kind).Fields);
            var record = Kept(kind, typed);
            Assert.Equal(typed, record.Numbers);
            var fact = read(record);
            foreach (var number in typeof(RecordNumbers).GetProperties())
            {
                var value = number.GetValue(typed);
                Assert.Equal(value, typeof(FigureFact).GetProperty(number.Name)?.GetValue(fact));
                if (value is not (null or ""))
                {
                    seen.Add(number.Name);
                }
            }
        }

        Assert.Equal(typeof(RecordNumbers).GetProperties().Select(p => p.Name).Order(), seen.Order());
    }

    private static RecordNumbers Only(IReadOnlyList<RecordField> fields)
    {
        var numbers = new RecordNumbers { Count = null, QuantityUnit = fields.Contains(RecordField.Quantity) ? All.QuantityUnit : "" };
        foreach (var property in fields.Select(f => typeof(RecordNumbers).GetProperty(f.ToString())!))
        {
            property.SetValue(numbers, property.GetValue(All));
        }

        return numbers;
    }

    private static ActivityRecord Kept(RecordKind kind, RecordNumbers numbers)
    {
        var topic = kind == RecordKind.Figure ? "CHI_TIEU" : RecordTopics.Of(kind)[0];
        var details = new RecordDetails(kind, topic, RecordState.Reached, new(2026, 3, 9), null, "Việc thử", "", "", "", numbers, []);
        return ActivityRecord.Keep(UnionUnit.Create("01", "Xã Thử", UnitLevel.Commune, null), "", details, null, null, Guid.CreateVersion7(), Now).Record!;
    }
}
