using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Programmes;

public sealed class ProgrammeTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Admin = Guid.CreateVersion7();
    private static readonly ProgrammeDetails Details = new(" da939 ", "Đề án 939", "Hỗ trợ phụ nữ khởi nghiệp", ["QĐ 939", " ", "qđ 939"], "QĐ 939/QĐ-TTg", new(2017, 6, 30), new(2025, 11, 30), "TW Hội", new FollowUpSettings());

    [Fact]
    public void Its_code_is_in_capitals_and_every_name_can_be_searched()
    {
        var made = Programme.Create(Details, Admin, Now);
        Assert.Equal(("DA939", "|de an 939|qd 939|da939|"), (made.Code, made.NamesFolded));
        Assert.Equal(["QĐ 939"], made.Aliases);
        Assert.Equal("DA939", Assert.IsType<ProgrammeAdded>(Assert.Single(((IRaiseEvents)made).Events)).Code);
        Assert.Equal("Programmes.CodeTaken", ProgrammeRefusals.CodeTaken.Code);
    }

    [Fact]
    public void What_cannot_be_is_refused_and_nothing_is_changed()
    {
        var made = Programme.Create(Details, Admin, Now);
        Assert.Equal(ProgrammeRefusals.PeriodBackwards, made.Change(Details with { To = new(2017, 6, 29), Name = "Khác" }, Admin, Now));
        Assert.Equal(ProgrammeRefusals.TooManyAliases, made.Change(Details with { Aliases = [.. Enumerable.Range(0, Programme.MaxAliases + 1).Select(i => $"Tên {i}")] }, Admin, Now));
        Assert.Equal("Đề án 939", made.Name);
        Assert.Null(made.Change(Details with { Name = "Đề án 939 mở rộng" }, Admin, Now));
        Assert.Equal("Đề án 939 mở rộng", made.Name);
    }

    [Fact]
    public void The_trail_tells_how_ideas_were_followed_before_and_after()
    {
        var made = Programme.Create(Details, Admin, Now);
        Assert.Null(made.Change(Details with { Name = "Khác" }, Admin, Now));
        Assert.Null(made.Change(Details with { Settings = new() { EffectiveMonths = 7, GraceDays = 3 } }, Admin, Now));
        var told = ((IRaiseEvents)made).Events.OfType<ProgrammeChanged>().ToList();
        Assert.Equal((null, null), (told[0].Before, told[0].After));
        Assert.Equal((12, 7, 14, 3), (told[1].Before!.EffectiveMonths, told[1].After!.EffectiveMonths, told[1].Before!.GraceDays, told[1].After!.GraceDays));
    }

    [Fact]
    public void A_schedule_rises_and_every_number_has_its_bounds()
    {
        var usual = new FollowUpSettings();
        Assert.Null(usual.WhyNot());
        foreach (int[] months in new[] { [], [0], [12, 6], [3, 3], [FollowUpSettings.MaxMonths + 1], Enumerable.Range(1, 13).ToArray() })
        {
            Assert.Equal(ProgrammeRefusals.MonthsOutOfRange, (usual with { CheckInMonths = months }).WhyNot());
        }

        Assert.Null((usual with { CheckInMonths = [1, FollowUpSettings.MaxMonths] }).WhyNot());
        Assert.Equal(ProgrammeRefusals.DaysOutOfRange, (usual with { OpenDaysBefore = 61 }).WhyNot());
        Assert.Equal(ProgrammeRefusals.DaysOutOfRange, (usual with { GraceDays = -1 }).WhyNot());
        Assert.Equal(ProgrammeRefusals.DaysOutOfRange, (usual with { UnspentDays = 0 }).WhyNot());
        Assert.Equal(ProgrammeRefusals.SettingOutOfRange, (usual with { EffectiveMonths = 0 }).WhyNot());
        Assert.Equal(ProgrammeRefusals.SettingOutOfRange, (usual with { RevenueDropPercent = 100 }).WhyNot());
        Assert.Equal(usual, new FollowUpSettings { CheckInMonths = [3, 6, 12, 24] });
        Assert.NotEqual(usual, new FollowUpSettings { CheckInMonths = [3, 6, 12] });
    }
}
