using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Domain.Tests.Reporting.Reports;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>Indicators, targets, forms and calls: what they refuse, and what they keep.</summary>
public class ReportingSetupTests
{
    private static readonly IndicatorDetails Households = new("ho_thoat_ngheo", "Hộ phụ nữ thoát nghèo", "hộ", "phụ nữ thoát nghèo", new IndicatorRule { Kinds = [RecordKind.HouseholdTransition] }, []);

    [Fact]
    public void An_indicator_says_what_it_counts_and_from_what()
    {
        Assert.Equal(ReportingRefusals.CodeMissing, Indicator.WhyNot(Households with { Code = " " }));
        Assert.Equal(ReportingRefusals.CodeOdd, Indicator.WhyNot(Households with { Code = "HỘ THOÁT NGHÈO" }));
        Assert.Equal(ReportingRefusals.NameMissing, Indicator.WhyNot(Households with { Name = "" }));
        Assert.Equal(ReportingRefusals.UnitOfCountMissing, Indicator.WhyNot(Households with { UnitOfCount = "" }));
        Assert.Equal(ReportingRefusals.KindMissing, Indicator.WhyNot(Households with { Rule = new IndicatorRule() }));
        Assert.Null(Indicator.WhyNot(Households with { Rule = new IndicatorRule { Source = IndicatorSource.Entries } }));
        Assert.Equal(ReportingRefusals.QuantityUnitMissing, Indicator.WhyNot(Households with { Rule = Households.Rule with { Measure = Measure.Quantity } }));
        var made = Indicator.Create(Households, Lead, Now);
        Assert.Equal("HO_THOAT_NGHEO", made.Code);
        Assert.Equal(ReportingRefusals.NameMissing, made.Change(Households with { Name = " " }, Lead, Now));
        Assert.Null(made.Change(Households with { Code = "HO_KHAC", Name = "Hộ thoát nghèo" }, Lead, Now));
        Assert.Equal(("HO_THOAT_NGHEO", "Hộ thoát nghèo"), (made.Code, made.Name));
    }

    [Fact]
    public void A_target_is_a_number_of_days_that_follow_one_another()
    {
        var (from, to) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        Assert.Equal(ReportingRefusals.PeriodBackwards, Target.Set(Commune, Province, null, to, from, 5, "", Lead, Now).Refusal);
        Assert.Equal(ReportingRefusals.TargetNegative, Target.Set(Commune, Province, null, from, to, -1, "", Lead, Now).Refusal);
        var target = Target.Set(Commune, Province, null, from, to, 482, "", Lead, Now).Target!;
        Assert.Equal(ReportingRefusals.TargetNegative, target.Change(-1, "", Lead, Now));
        Assert.Null(target.Change(500, "Giao bổ sung", Chair, Now.AddDays(1)));
        Assert.Equal((500L, "Giao bổ sung", Chair, Now.AddDays(1)), (target.Value, target.Note, target.SetById, target.SetAt));
        Assert.Null(target.Change(500, "Giao bổ sung", Officer, Now.AddDays(2)));
        Assert.Equal(Chair, target.SetById);
    }

    [Fact]
    public void A_form_has_a_name_and_between_one_and_two_hundred_lines()
    {
        ReportFormLineDetails line = new("1", "I. Khởi nghiệp", Guid.NewGuid());
        Assert.Equal(ReportingRefusals.NameMissing, ReportForm.WhyNot(" ", [line]));
        Assert.Equal(ReportingRefusals.LinesOutOfRange(ReportForm.MaxLines), ReportForm.WhyNot("Mẫu", []));
        Assert.Equal(ReportingRefusals.LinesOutOfRange(ReportForm.MaxLines), ReportForm.WhyNot("Mẫu", [.. Enumerable.Repeat(line, 201)]));
        var form = ReportForm.Create(Province, "bc-nam", "Báo cáo năm", null, [line], Lead, Now);
        Assert.Equal("BC-NAM", form.Code);
        Assert.Equal([ReportingRefusals.CodeMissing, ReportingRefusals.CodeOdd, null], new[] { " ", "bc năm", "bc-nam" }.Select(ReportForm.WhyNotCode));
        form.Retire(Lead, Now);
        Assert.Equal(Now, form.RetiredAt);
        Assert.Null(form.Change("Báo cáo năm", null, [line, line], Lead, Now));
        Assert.Equal([1, 2], form.Lines.Select(l => l.Position));
    }

    [Fact]
    public void A_call_has_a_title_days_in_order_and_a_day_to_send_by()
    {
        var quarter = ReportPeriods.Of(PeriodKind.Quarter, new DateOnly(2026, 8, 1));
        Assert.Equal(ReportingRefusals.NameMissing, ReportCall.WhyNot(" ", quarter, quarter.To));
        Assert.Equal(ReportingRefusals.PeriodBackwards, ReportCall.WhyNot("Quý III", quarter with { To = quarter.From.AddDays(-1) }, quarter.To));
        Assert.Equal(ReportingRefusals.PeriodBackwards, ReportCall.WhyNot("Quý III", quarter with { CumulativeFrom = quarter.From.AddDays(1) }, quarter.To));
        Assert.Equal(ReportingRefusals.DueBeforePeriod, ReportCall.WhyNot("Quý III", quarter, quarter.From.AddDays(-1)));
        Assert.Equal(quarter, Call().Period);
    }

    /// <summary>A code that is taken is found by the database, and said with this refusal.</summary>
    [Fact]
    public void A_code_that_is_taken_has_its_refusal() => Assert.Equal("Reporting", ReportingRefusals.CodeTaken.Context);
}
