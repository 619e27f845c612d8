using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Activities.Records;

namespace HoiPhuNu.Startup.Web.Tests.Activities;

/// <summary>What is typed is kept, and stands on the form again as it was.</summary>
public sealed class RecordFormTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 9);
    private static readonly UnionUnit Commune = UnionUnit.Create("01", "Xã Thử", UnitLevel.Commune, null);

    [Fact]
    public void Every_number_a_kind_asks_for_is_typed_kept_and_shown_again()
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            var form = Typed(kind);
            var details = form.ToDetails(kind);
            Assert.All(RecordShape.Of(kind).Fields, field => Assert.NotNull(NumberRules.Value(details.Numbers, field)));
            var (record, refusal) = ActivityRecord.Keep(Commune, "", details, null, null, Guid.CreateVersion7(), Now);
            Assert.Null(refusal);
            Assert.Equal(details.Numbers, RecordForm.Of(record!).ToDetails(kind).Numbers);
        }
    }

    [Theory]
    [InlineData(1_125)]
    [InlineData(125)]
    [InlineData(12_345_125)]
    [InlineData(999_999)]
    [InlineData(2_851_000)]
    [InlineData(2_500)]
    [InlineData(1_120)]
    [InlineData(0)]
    public void A_quantity_stands_on_its_form_as_it_can_be_read(long thousandths)
    {
        var sale = new RecordDetails(RecordKind.ProductSale, "NongSan", RecordState.Reached, Today, null, "Bán măng", "", "", "", new RecordNumbers { Quantity = thousandths, QuantityUnit = "tấn" }, []);
        var form = RecordForm.Of(ActivityRecord.Keep(Commune, "", sale, null, null, Guid.CreateVersion7(), Now).Record!);
        Assert.True(RecordForm.TryQuantity(form.Quantity, out var read), form.Quantity);
        Assert.Equal(thousandths, read);
        Assert.Equal(thousandths, form.ToDetails(RecordKind.ProductSale).Numbers.Quantity);
    }

    [Theory]
    [InlineData("1000000000000", NumberRules.Max)]
    [InlineData("-5", -5_000L)]
    [InlineData("1000000000000,0010", null)]
    [InlineData("1000000000001", null)]
    [InlineData("-1000000000001", null)]
    [InlineData("-99999999999999999999", null)]
    [InlineData("9999999999999999999999999999", null)]
    [InlineData("-9999999999999999999999999999", null)]
    [InlineData("0,0005", null)]
    public void A_quantity_is_as_large_as_can_be_kept_and_no_larger_however_many_digits_are_typed(string typed, long? thousandths)
    {
        Assert.Equal(thousandths is not null, RecordForm.TryQuantity(typed, out var read));
        Assert.Equal(thousandths, read);
    }

    /// <summary>The groups less than the whole they are a part of.</summary>
    private static RecordForm Typed(RecordKind kind)
    {
        var form = new RecordForm { Topic = kind == RecordKind.Figure ? "CHI_TIEU" : RecordTopics.Of(kind)[0], On = Today, Title = "Việc thử", Count = null };
        var wholes = new[] { RecordField.Turns, RecordField.People, RecordField.Count, RecordField.Members, RecordField.Workers };
        foreach (var field in RecordShape.Of(kind).Fields)
        {
            var number = Array.IndexOf(wholes, field) is >= 0 and var place ? 90 - place : 40 - (int)field;
            object typed = field switch
            {
                RecordField.Quantity => "2,5",
                RecordField.Amount => (long)number,
                RecordField.Whole => 100L,
                _ => number,
            };
            typeof(RecordForm).GetProperty(field.ToString())!.SetValue(form, typed);
        }

        form.QuantityUnit = form.Quantity is null ? "" : "tấn";
        return form;
    }
}
