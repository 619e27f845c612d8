using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class PortfolioTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly Guid Id = Guid.CreateVersion7();

    [Fact]
    public void Operating_well_is_the_last_look_within_the_months_and_not_a_day_more()
    {
        Assert.True(One(Look(Day.AddMonths(-12), BusinessState.Working)).IsEffective);
        var stale = One(Look(Day.AddMonths(-12).AddDays(-1), BusinessState.Growing));
        Assert.Equal((false, true, BusinessState.Growing), (stale.IsEffective, stale.IsStale, stale.State!.Value));
        Assert.False(One(Look(Day.AddMonths(-2), BusinessState.Growing), Look(Day.AddMonths(-1), BusinessState.Paused)).IsEffective);
        Assert.True(One(Look(Day.AddMonths(-1), BusinessState.Growing), Look(Day.AddMonths(-2), BusinessState.Stopped)).IsEffective);
        Assert.True(One(Look(Day, BusinessState.Working), Look(Day.AddDays(1), BusinessState.Stopped)).IsEffective, "what was seen later says nothing of the day");
    }

    [Fact]
    public void What_is_filled_late_of_an_earlier_period_tells_the_past()
    {
        // Month 12 told on 10 November, month 3 ten days later.
        var year = new PortfolioLook(Id, new(2026, 11, 10), new(2025, 6, 4), new(2025, 12, 3), BusinessState.Growing, 120_000_000, 8, 7, 3, 2, 4);
        var quarter = new PortfolioLook(Id, new(2026, 11, 20), new(2024, 12, 4), new(2025, 3, 3), BusinessState.Stopped, 9_000_000, 2, 2, 0, 0, 3);
        Assert.All(new[] { One(year, quarter), One(quarter, year) }, now =>
        {
            Assert.Equal((BusinessState.Growing, new DateOnly(2026, 11, 10), true), (now.State!.Value, now.SeenOn!.Value, now.IsEffective));
            Assert.Equal((8, 7, 3, 2, 4, 20_000_000L), (now.Workers!.Value, now.WomenWorkers!.Value, now.MinorityWorkers!.Value, now.PoorWorkers!.Value, now.OcopStars!.Value, now.MonthlyRevenue!.Value));
        });

        // Alone it says all there is; of one period the later look corrects the earlier.
        Assert.Equal((BusinessState.Stopped, new DateOnly(2026, 11, 20), 3), (One(quarter).State!.Value, One(quarter).SeenOn!.Value, One(quarter).OcopStars!.Value));
        Assert.Equal(9, One(year, year with { SeenOn = new(2026, 11, 12), Workers = 9 }, quarter).Workers);
    }

    [Fact]
    public void Survival_asks_the_first_look_from_the_month_on()
    {
        // Supported thirty months ago.
        Assert.Equal([Survival.NotSeen, Survival.NotSeen, Survival.NotSeen, Survival.NotSeen], One().Survived);
        Assert.Equal([Survival.Working, Survival.Working, Survival.Stopped, Survival.Stopped], One(LookAt(6, BusinessState.Working), LookAt(12, BusinessState.Stopped)).Survived);
        Assert.Equal([Survival.Stopped, Survival.Stopped, Survival.Stopped, Survival.Stopped], One(LookAt(3, BusinessState.Stopped)).Survived);
        Assert.Equal([Survival.Stopped, Survival.Stopped, Survival.Working, Survival.NotSeen], One(LookAt(2, BusinessState.Stopped), LookAt(6, BusinessState.Stopped), LookAt(12, BusinessState.Growing)).Survived);
        Assert.Equal([Survival.Paused, Survival.NotSeen, Survival.NotSeen, Survival.NotSeen], One(LookAt(3, BusinessState.Paused)).Survived);

        // As early as the check-in may be filled, and no earlier.
        var due = Day.AddMonths(-30).AddMonths(12);
        Assert.Equal(Survival.Working, One(Look(due.AddDays(-14), BusinessState.Working)).Survived[2]);
        Assert.Equal(Survival.NotSeen, One(Look(due.AddDays(-15), BusinessState.Working)).Survived[2]);
    }

    [Fact]
    public void Who_is_not_old_enough_stands_in_no_column()
    {
        var young = Portfolio.At([Supported(Day.AddMonths(-12)) with { }, Supported(Day.AddMonths(-12).AddDays(1)) with { Id = Guid.CreateVersion7() }], [], [], Day);
        Assert.Equal([Survival.NotSeen, Survival.TooYoung], young.Select(s => s.Survived[2]));
        Assert.Equal([true, false], young.Select(s => s.Has(PortfolioMark.OldEnough, 12)));
        Assert.Empty(Portfolio.At([Supported(Day.AddDays(1))], [], [], Day));
    }

    [Fact]
    public void An_answer_left_out_leaves_the_earlier_one_and_is_never_zero()
    {
        var one = One(Look(Day.AddMonths(-8), BusinessState.Working) with { Workers = 5, WomenWorkers = 4, OcopStars = 3, Revenue = 90 }, Look(Day.AddMonths(-2), BusinessState.Working));
        Assert.Equal((5, 4, 3, 30L), (one.Workers!.Value, one.WomenWorkers!.Value, one.OcopStars!.Value, one.MonthlyRevenue!.Value));
        Assert.Null(One(Look(Day, BusinessState.Working) with { Workers = 7 }, Look(Day.AddDays(-9), BusinessState.Working) with { Workers = 5, WomenWorkers = 5 }).WomenWorkers);
        Assert.Null(One(Look(Day, BusinessState.Working)).Workers);
    }

    [Fact]
    public void Legal_forms_are_those_of_the_day()
    {
        var standing = Portfolio.At(
            [Supported(Day.AddMonths(-6))], [], [Step(LegalForm.Cooperative, Day.AddDays(1)), Step(LegalForm.CooperativeGroup, Day.AddMonths(-2)), Step(LegalForm.HouseholdBusiness, null)], Day).Single();
        Assert.Equal((LegalForm.HouseholdBusiness, LegalForm.CooperativeGroup, true), (standing.FormBefore, standing.Form, standing.HasRisen));
    }

    [Fact]
    public void Of_two_steps_of_one_day_the_one_noted_later_is_the_correction()
    {
        var (wrong, right) = (Step(LegalForm.Enterprise, Day.AddMonths(-2)), Step(LegalForm.HouseholdBusiness, Day.AddMonths(-2)));
        Assert.All(new[] { new[] { wrong, right }, [right, wrong] }, steps => Assert.Equal(LegalForm.HouseholdBusiness, Portfolio.At([Supported(Day.AddMonths(-6))], [], steps, Day).Single().Form));
    }

    [Fact]
    public void Who_stopped_keeps_no_workers_and_no_revenue_they_stand_beside_the_sums()
    {
        var (told, stopped) = (Look(Day.AddMonths(-8), BusinessState.Working) with { Workers = 5, WomenWorkers = 4, Revenue = 90 }, Look(Day.AddMonths(-4), BusinessState.Stopped) with { Workers = 2 });
        var over = One(told, stopped) with { Project = Supported(Day.AddMonths(-30)) with { WorkersBefore = 3, RevenueBefore = 120 } };
        Assert.Equal((null, null, null), (over.Workers, over.WomenWorkers, over.MonthlyRevenue));
        Assert.Equal((5, 30L), (over.WorkersBeforeStop!.Value, over.MonthlyRevenueBeforeStop!.Value));
        Assert.Equal([false, true, false, true], new[] { PortfolioMark.WorkersKnown, PortfolioMark.StoppedWorkers, PortfolioMark.RevenueCompared, PortfolioMark.StoppedRevenue }.Select(m => over.Has(m)));

        // Begun again: with whom is not known before she says it.
        var again = One(told, stopped, Look(Day.AddMonths(-1), BusinessState.Working));
        Assert.Equal((null, null, null, null), (again.Workers, again.MonthlyRevenue, again.WorkersBeforeStop, again.MonthlyRevenueBeforeStop));
        Assert.Equal(3, One(told, stopped, Look(Day.AddMonths(-1), BusinessState.Working) with { Workers = 3 }).Workers);
        Assert.Equal(5, One(told, Look(Day.AddMonths(-4), BusinessState.Paused)).Workers);
    }

    [Fact]
    public void What_it_had_before_it_stopped_is_not_the_nought_of_its_end_and_stands_beside_nothing_unknown()
    {
        var (told, stopped) = (Look(Day.AddMonths(-8), BusinessState.Working) with { Workers = 6, Revenue = 90 }, Look(Day.AddMonths(-4), BusinessState.Stopped) with { Workers = 0, Revenue = 0 });
        Assert.All(new[] { One(told, stopped), One(stopped, told) }, over => Assert.Equal((6, 30L), (over.WorkersBeforeStop!.Value, over.MonthlyRevenueBeforeStop!.Value)));
        Assert.Equal((null, null), (One(stopped).WorkersBeforeStop, One(stopped).MonthlyRevenueBeforeStop));
        Assert.Equal([false, false], new[] { PortfolioMark.StoppedWorkers, PortfolioMark.StoppedRevenue }.Select(m => One(told, stopped).Has(m)));
        var known = One(told, stopped) with { Project = Supported(Day.AddMonths(-30)) with { WorkersBefore = 4, RevenueBefore = 120 } };
        Assert.Equal([true, true], new[] { PortfolioMark.StoppedWorkers, PortfolioMark.StoppedRevenue }.Select(m => known.Has(m)));
    }

    [Theory]
    [InlineData(1, 2, 50)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    [InlineData(1, 200, 1)]
    [InlineData(1, 201, 0)]
    [InlineData(571, 482, 118)]
    public void Percent_is_rounded_half_up(long part, long whole, int percent) => Assert.Equal(percent, Portfolio.Percent(part, whole));

    [Fact]
    public void Percent_of_nothing_is_nothing() => Assert.Null(Portfolio.Percent(0, 0));

    [Theory]
    [InlineData(12, Nearness.Exact, 12)]
    [InlineData(70, Nearness.Exact, 70)]
    [InlineData(76, Nearness.Over, 70)]
    [InlineData(77, Nearness.Nearly, 80)]
    [InlineData(100, Nearness.Exact, 100)]
    [InlineData(112, Nearness.Over, 100)]
    [InlineData(148, Nearness.Nearly, 150)]
    [InlineData(571, Nearness.Nearly, 600)]
    [InlineData(1100, Nearness.Over, 1000)]
    [InlineData(63_864, Nearness.Over, 60_000)]
    [InlineData(198_000, Nearness.Nearly, 200_000)]
    public void Published_figures_are_round_and_say_which_way(long exact, Nearness nearness, long figure) => Assert.Equal(new RoundFigure(nearness, figure), RoundFigure.Of(exact));

    [Fact]
    public void A_published_figure_never_says_more_than_there_is_unless_it_says_nearly()
    {
        for (var n = 0; n < 30_000; n++)
        {
            var round = RoundFigure.Of(n);
            Assert.True(round.Nearness switch { Nearness.Exact => round.Figure == n, Nearness.Over => round.Figure < n, Nearness.Nearly => round.Figure > n && round.Figure * 7 <= n * 10, _ => false }, $"{n}: {round}");
        }

        Assert.Equal(new RoundFigure(Nearness.MoreThan, 20_000_000_000), RoundFigure.Of(21_400_000_000, money: true));
    }

    /// <summary>The definitions again, asked of all rows each time, in other words than the code's.</summary>
    [Fact]
    public void Random_portfolios_agree_with_the_definitions_read_aloud()
    {
        var random = new Random(939);
        for (var round = 0; round < 300; round++)
        {
            var day = new DateOnly(2026, 1, 1).AddDays(random.Next(400));
            var projects = Enumerable.Range(0, random.Next(1, 12)).Select(i => new PortfolioProject(
                Guid.CreateVersion7(), i % 3, $"s{i % 2}", 1, day.AddDays(-random.Next(-60, 1200)), Maybe(random, 1200), Maybe(random, 9), null, random.Next(1, 15), random.Next(0, 30))).ToList();
            var looks = Enumerable.Range(0, random.Next(0, 50)).Select(i => new PortfolioLook(
                projects[random.Next(projects.Count)].Id, day.AddDays(-random.Next(-40, 1200)), day.AddDays(-100), day.AddDays(-100 + random.Next(10, 400)), random.Next(6) == 0 ? null : (BusinessState)random.Next(1, 5),
                Maybe(random, 1000), Maybe(random, 9), Maybe(random, 9), Maybe(random, 3), Maybe(random, 3), random.Next(3) == 0 ? random.Next(3, 6) : null)).DistinctBy(l => (l.ProjectId, l.SeenOn)).ToList();
            var steps = Enumerable.Range(0, random.Next(0, 20)).Select(i => new PortfolioStep(projects[random.Next(projects.Count)].Id, Guid.CreateVersion7(), (LegalForm)random.Next(0, 5), random.Next(4) == 0 ? null : day.AddDays(-random.Next(-40, 1200)))).DistinctBy(s => (s.ProjectId, s.Since)).ToList();

            var standings = Portfolio.At(projects, looks, steps, day);
            Assert.Equal(standings.Select(Shown), Portfolio.At(projects, looks.OrderBy(_ => random.Next()), steps, day).Select(Shown));
            Assert.Equal(projects.Where(p => p.SupportedOn <= day), standings.Select(s => s.Project));
            Assert.All(standings, s => Agree(s, looks, steps, day));

            // Each project stands in exactly one state, and in exactly one column of each age.
            Assert.All(standings, s => Assert.Single(new[] { PortfolioMark.Working, PortfolioMark.Growing, PortfolioMark.Paused, PortfolioMark.Stopped, PortfolioMark.NotSeen }, m => s.Has(m)));
            foreach (var months in Portfolio.SurvivalMonths)
            {
                Assert.Equal(
                    standings.Count(s => s.Has(PortfolioMark.OldEnough, months)),
                    new[] { PortfolioMark.SurvivedWorking, PortfolioMark.SurvivedPaused, PortfolioMark.SurvivedStopped, PortfolioMark.SurvivalNotSeen }.Sum(m => standings.Count(s => s.Has(m, months))));
            }
        }
    }

    [Fact]
    public void Each_mark_counts_what_it_names()
    {
        var standing = One(LookAt(6, BusinessState.Working) with { Workers = 3, Revenue = 30, OcopStars = 4 }, LookAt(29, BusinessState.Growing)) with { Project = Supported(Day.AddMonths(-30)) with { WorkersBefore = 1, RevenueBefore = 12 } };
        (PortfolioMark Mark, int Number)[] all = [.. Enum.GetValues<PortfolioMark>().SelectMany(m => new[] { 0, 3, 4, 6, 12, 24 }.Select(n => (m, n))).Where(m => standing.Has(m.m, m.n))];
        Assert.Equal(
            "Effective/0 Form/0 FormBefore/0 Growing/0 Ocop/4 OldEnough/12 OldEnough/24 OldEnough/3 OldEnough/6 RevenueCompared/0 Supported/0 SurvivedWorking/12 SurvivedWorking/24 SurvivedWorking/3 SurvivedWorking/6 WorkersCompared/0 WorkersKnown/0",
            string.Join(' ', all.Select(m => (Name: m.Mark.ToString(), m.Number)).Where(m => m.Number == 0 || m.Name is "Ocop" or "OldEnough" || m.Name.StartsWith("Surv", StringComparison.Ordinal)).Select(m => $"{m.Name}/{m.Number}").Order(StringComparer.Ordinal)));
    }

    private static void Agree(PortfolioStanding standing, List<PortfolioLook> looks, List<PortfolioStep> steps, DateOnly day)
    {
        var (p, mine) = (standing.Project, looks.Where(l => l.ProjectId == standing.Project.Id && l.SeenOn <= day).ToList());
        bool Works(BusinessState? s) => s is BusinessState.Working or BusinessState.Growing;
        // Of the latest period, of one period the latest made.
        (DateOnly, DateOnly) Said(PortfolioLook l) => (l.To, l.SeenOn);
        var last = mine.Where(l => l.State is not null).OrderBy(Said).Cast<PortfolioLook?>().LastOrDefault();
        Assert.Equal((last?.State, last?.SeenOn), (standing.State, standing.SeenOn));
        Assert.Equal(Works(last?.State) && last!.Value.SeenOn.AddMonths(0) >= day.AddMonths(-p.EffectiveMonths), standing.IsEffective);
        foreach (var (months, i) in Portfolio.SurvivalMonths.Select((m, i) => (m, i)))
        {
            var due = p.SupportedOn.AddMonths(months);
            var after = mine.Where(l => l.State is not null && l.SeenOn.DayNumber >= due.DayNumber - p.EarlyDays).OrderBy(l => l.SeenOn).Select(l => l.State).FirstOrDefault();
            var expected = due > day ? Survival.TooYoung : Works(after) ? Survival.Working : after == BusinessState.Paused ? Survival.Paused : after == BusinessState.Stopped || last?.State == BusinessState.Stopped ? Survival.Stopped : Survival.NotSeen;
            Assert.Equal(expected, standing.Survived[i]);
        }

        // What was told until it stopped for the last time is the past.
        var stop = mine.Where(l => l.State == BusinessState.Stopped).Select(Said).DefaultIfEmpty().Max();
        var since = mine.Where(l => Said(l).CompareTo(stop) > 0).OrderBy(Said).ToList();
        var told = since.Where(l => l.Workers is not null).Cast<PortfolioLook?>().LastOrDefault();
        var going = last?.State != BusinessState.Stopped ? [] : mine.Where(l => l.State != BusinessState.Stopped).OrderBy(Said).ToList();
        int? Early(PortfolioLook? of, int? value) => of is { } l && Said(l).CompareTo(stop) < 0 ? value : null;
        var (workers, revenue) = (going.Where(l => l.Workers is not null).Cast<PortfolioLook?>().LastOrDefault(), going.Where(l => l.Revenue is not null).Cast<PortfolioLook?>().LastOrDefault());
        Assert.Equal(Early(workers, workers?.Workers), standing.WorkersBeforeStop);
        Assert.Equal(Early(revenue, revenue is { } r ? (int)r.Revenue!.Value / Warnings.Months(r.From, r.To) : null), standing.MonthlyRevenueBeforeStop);
        Assert.Equal((told?.Workers, told?.WomenWorkers, told?.MinorityWorkers, told?.PoorWorkers), (standing.Workers, standing.WomenWorkers, standing.MinorityWorkers, standing.PoorWorkers));
        Assert.Equal(mine.OrderBy(Said).Select(l => l.OcopStars).LastOrDefault(o => o is not null), standing.OcopStars);
        Assert.Equal(since.Where(l => l.Revenue is not null).Select(l => l.Revenue / Warnings.Months(l.From, l.To)).LastOrDefault(), standing.MonthlyRevenue);
        Assert.Equal(Form(p.SupportedOn), standing.FormBefore);
        Assert.Equal(Form(day), standing.Form);

        LegalForm Form(DateOnly on)
        {
            var own = steps.Where(s => s.ProjectId == p.Id && !(s.Since > on)).OrderBy(s => s.Since ?? DateOnly.MinValue).ToList();
            return own.Count == 0 ? LegalForm.Idea : own[^1].Form;
        }
    }

    private static string Shown(PortfolioStanding s) => $"{s} {string.Join(' ', s.Survived)}";

    private static PortfolioStep Step(LegalForm form, DateOnly? since) => new(Id, Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMinutes(_steps++)), form, since);

    private static int _steps = 1;

    private static int? Maybe(Random random, int most) => random.Next(3) == 0 ? null : random.Next(most);

    private static PortfolioProject Supported(DateOnly on) => new(Id, 0, "", 1, on, null, null, null, 12, 14);

    private static PortfolioStanding One(params PortfolioLook[] looks) => Portfolio.At([Supported(Day.AddMonths(-30))], looks, [], Day).Single();

    private static PortfolioLook Look(DateOnly seen, BusinessState state) => new(Id, seen, seen.AddDays(-89), seen, state, null, null, null, null, null, null);

    private static PortfolioLook LookAt(int months, BusinessState state) => Look(Day.AddMonths(-30).AddMonths(months), state);
}
