using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Tests.FollowUp;

/// <summary>Whose projects figures and warnings are made of: of today's provinces also what lay in units that ended, never the viewer's own.</summary>
public sealed class PortfolioScopeTests
{
    private static readonly DateOnly Today = VietnamTime.Today(TestDatabase.Now);
    private static readonly Person Woman = Person.Create("Hoàng Thị Mẫu", TestDatabase.Now);
    private static readonly Person Manager = Person.Create("Lò Thị Thử", TestDatabase.Now);
    private static readonly Viewer Centre = new(Guid.CreateVersion7(), Guid.CreateVersion7(), false, [], []) { ManagerOf = ["/"] };

    /// <summary>Also in charge of the whole country.</summary>
    private static readonly Viewer Herself = new(Guid.CreateVersion7(), Woman.Id, false, [], []) { ManagerOf = ["/"], ApproverOf = ["/"] };

    [Fact]
    public async Task A_province_counts_what_lay_in_the_one_it_took_over_with_or_without_a_unit_asked_for()
    {
        await using var database = await TestDatabase.Create();
        var w = await World(database);
        var all = await Load(database, Centre, new PortfolioFilter(Today));
        Assert.Equal(3, all.Standings.Count);
        Assert.Equal(2, (await Load(database, Centre, new PortfolioFilter(Today) { ProvinceId = w.Heir.Id })).Standings.Count);
        Assert.Equal(2, (await Load(database, Centre, new PortfolioFilter(Today) { UnitId = w.Heir.Id })).Standings.Count);
        Assert.Single((await Load(database, Centre, new PortfolioFilter(Today) { UnitId = w.HeirsCommune.Id, ProvinceId = w.Heir.Id })).Standings);
        Assert.Empty((await Load(database, Centre, new PortfolioFilter(Today) { UnitId = w.HeirsCommune.Id, ProvinceId = w.Other.Id })).Standings);
        Assert.Empty((await Load(database, Centre, new PortfolioFilter(Today) { ProvinceId = Guid.CreateVersion7() })).Standings);
    }

    [Fact]
    public async Task Nobody_counts_reads_or_settles_what_is_said_of_her_own_project()
    {
        await using var database = await TestDatabase.Create();
        await World(database);
        Assert.Equal((3, 0), ((await Load(database, Centre, new PortfolioFilter(Today))).Standings.Count, (await Load(database, Herself, new PortfolioFilter(Today))).Standings.Count));
        Assert.Equal((3, 3), (await database.Do(db => db.Warnings.FollowedBy(db, Centre, Today).CountAsync()), await database.Do(db => db.Warnings.SettledBy(db, Centre, Today).CountAsync())));
        Assert.Equal((0, 0), (await database.Do(db => db.Warnings.FollowedBy(db, Herself, Today).CountAsync()), await database.Do(db => db.Warnings.SettledBy(db, Herself, Today).CountAsync())));
    }

    [Fact]
    public async Task The_sensitive_split_is_made_for_whole_units_at_the_end_of_the_last_quarter_only()
    {
        await using var database = await TestDatabase.Create();
        var w = await World(database);
        var day = new DateOnly(2025, 12, 31);
        Assert.Equal(day, PortfolioFilter.QuarterEnd(Today));
        async Task<bool> Splits(PortfolioFilter filter, Viewer? viewer = null) => (await Load(database, viewer ?? Centre, filter)).Groups is not null;
        Assert.True(await Splits(new(day)));
        Assert.True(await Splits(new(day) { UnitId = w.Heir.Id }));
        Assert.False(await Splits(new(day) { UnitId = w.Ended.Id }), "what the heir has less this is the rest of it");
        Assert.False(await Splits(new(Today)));
        Assert.False(await Splits(new(day) { UnitId = w.HeirsCommune.Id }), "a commune is too small");
        Assert.False(await Splits(new(day), Centre with { ManagerOf = [w.HeirsCommune.Path] }));
        Assert.False(await Splits(new(day), Centre with { ManagerOf = [], ApproverOf = ["/"] }));
        PortfolioFilter[] narrow = [new(day) { Year = 2025 }, new(day) { Sector = "Dịch vụ" }, new(day) { EntrantType = 1 }, new(day) { Funder = FunderKind.Bank }, new(day) { FunderFolded = "quy" }, new(day) { ProvinceId = w.Heir.Id }, new(day) { ProgrammeId = Guid.CreateVersion7() }, new(day) { UnitId = w.Heir.Id, ProgrammeId = Guid.CreateVersion7() }];
        foreach (var filter in narrow)
        {
            Assert.False(await Splits(filter), $"{filter}");
        }
    }

    [Fact]
    public async Task A_province_owes_its_banks_the_same_whether_it_is_asked_for_as_a_province_or_as_a_unit()
    {
        await using var database = await TestDatabase.Create();
        var w = await World(database);
        await database.Do(async db =>
        {
            var owed = 30_000_000;
            foreach (var its in await db.SupportedProjects.OrderBy(p => p.Code).ToListAsync())
            {
                var loan = Support.Decide(its, Grant(Today.AddDays(-150), null) with { Kind = SupportKind.Loan, Funder = FunderKind.PolicyBank, Amount = 50_000_000, CaseLink = its.Code }, [], Manager.Id, TestDatabase.Now).Support!;
                Assert.Null(loan.TakeBalance(Today.AddDays(-40), 45_000_000, 0, Manager.Id, TestDatabase.Now));
                Assert.Null(loan.TakeBalance(Today.AddDays(-4), owed++, 7, Manager.Id, TestDatabase.Now));
                db.Supports.Add(loan);
            }

            return await db.SaveChangesAsync();
        });
        Assert.Equal((90_000_003, 21, 3), (await Load(database, Centre, new PortfolioFilter(Today))).Balances);
        var asked = await Load(database, Centre, new PortfolioFilter(Today) { ProvinceId = w.Heir.Id });
        Assert.Equal((60_000_001, 14, 2), asked.Balances);
        Assert.Equal(asked.Balances, (await Load(database, Centre, new PortfolioFilter(Today) { UnitId = w.Heir.Id })).Balances);
        Assert.Equal((90_000_000, 0, 2), (await Load(database, Centre, new PortfolioFilter(Today.AddDays(-5)) { ProvinceId = w.Heir.Id })).Balances);

        // The other provinces can still be chosen.
        Assert.Equal([w.Heir.Id, w.Other.Id], asked.Places.Select(p => p.Id));
    }

    [Fact]
    public void The_first_support_says_under_which_programme_a_project_is_followed_and_none_is_an_answer()
    {
        var (one, two, early, late) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        StandingSupport[] standing =
        [
            new(one, Guid.CreateVersion7(), Today, late), new(one, Guid.CreateVersion7(), Today.AddDays(-9), early),
            new(two, Guid.CreateVersion7(), Today, late), new(two, Guid.CreateVersion7(), Today.AddDays(-9), null),
        ];
        Assert.Equal([KeyValuePair.Create(one, early)], FirstSupports.ProgrammeOfEach(standing));
    }

    [Fact]
    public async Task Check_ins_and_figures_follow_the_same_programme_also_while_a_decision_is_being_changed()
    {
        await using var database = await TestDatabase.Create();
        var w = await World(database);
        var (project, programme) = await database.Do(async db =>
        {
            var made = Programme.Create(new ProgrammeDetails("THU", "Thử", "Thử", [], "", null, null, "", new FollowUpSettings { EffectiveMonths = 7 }), null, TestDatabase.Now);
            db.Programmes.Add(made);
            var its = await db.SupportedProjects.FirstAsync(p => p.UnitId == w.HeirsCommune.Id);
            // The first under no programme, the second under one: the usual settings hold.
            foreach (var (on, under) in new[] { (Today.AddDays(-200), default(Guid?)), (Today.AddDays(-100), made.Id) })
            {
                db.Supports.Add(Support.Decide(its, Grant(on, under), [], Manager.Id, TestDatabase.Now).Support!);
            }

            await db.SaveChangesAsync();
            return (its.Id, made.Id);
        });
        Assert.Empty(await database.Do(db => db.FollowUpSettingsAsync([project], CancellationToken.None)));
        Assert.Equal(12, (await Load(database, Centre, new PortfolioFilter(Today))).Standings.Single(s => s.Project.Id == project).Project.EffectiveMonths);

        await database.Do(async db =>
        {
            // Moved before the other, not saved yet: it is the first already.
            var later = await db.Supports.Include(s => s.Project).Include(s => s.Tranches).SingleAsync(s => s.ProgrammeId == programme);
            Assert.Null(later.Change(Grant(Today.AddDays(-300), programme), [], Manager.Id, TestDatabase.Now));
            Assert.Equal(7, (await db.FollowUpSettingsAsync([project], CancellationToken.None))[project].EffectiveMonths);
            return await db.SaveChangesAsync();
        });
        Assert.Equal(7, (await Load(database, Centre, new PortfolioFilter(Today))).Standings.Single(s => s.Project.Id == project).Project.EffectiveMonths);
    }

    [Fact]
    public async Task A_corrected_check_in_counts_as_it_was_known_on_each_day_and_was_seen_when_it_was_seen_first()
    {
        await using var database = await TestDatabase.Create();
        var w = await World(database);
        var at = (int day) => TestDatabase.Now.AddDays(day);
        await database.Do(async db =>
        {
            var project = await db.SupportedProjects.SingleAsync(p => p.UnitId == w.HeirsCommune.Id);
            db.CheckIns.Add(CheckIn.Between(project, [], Today.AddDays(-160), Today.AddDays(-101), Manager.Id, at(-100)).CheckIn!);
            return await db.SaveChangesAsync();
        });
        await Tell(-100, BusinessState.Growing, 50);
        await Step(-95, (c, p) => c.Accept(p, Manager.Id, at(-95)));
        Assert.Equal((BusinessState.Growing, 50, Today.AddDays(-100)), await Known(-60));

        await Step(-40, (c, p) => c.Reopen(p, "Thừa một số 0", Manager.Id, at(-40)));
        Assert.Equal((BusinessState.Growing, 50, Today.AddDays(-100)), await Known(-60));
        Assert.Equal((BusinessState.Growing, 50, Today.AddDays(-100)), await Known(-41));
        Assert.Equal((null, null, null), await Known(-40));
        Assert.Equal((null, null, null), await Known(0));

        await Tell(-30, BusinessState.Paused, 5);
        await Step(-20, (c, p) => c.Accept(p, Manager.Id, at(-20)));
        await Step(-10, (c, p) => c.Reopen(p, "Chị làm lại rồi", Manager.Id, at(-10)));
        await Tell(-9, BusinessState.Working, 6);
        await Step(-8, (c, p) => c.Accept(p, Manager.Id, at(-8)));
        Assert.Equal((null, null, null), await Known(-101));
        Assert.Equal((BusinessState.Growing, 50, Today.AddDays(-100)), await Known(-60));
        Assert.Equal((BusinessState.Paused, 5, Today.AddDays(-100)), await Known(-40));
        Assert.Equal((BusinessState.Paused, 5, Today.AddDays(-100)), await Known(-11));
        Assert.Equal((BusinessState.Working, 6, Today.AddDays(-100)), await Known(-10));
        Assert.Equal((BusinessState.Working, 6, Today.AddDays(-100)), await Known(0));

        async Task<(BusinessState? State, int? Workers, DateOnly? SeenOn)> Known(int day) =>
            (await Load(database, Centre, new PortfolioFilter(Today.AddDays(day)) { UnitId = w.HeirsCommune.Id })).Standings.Single() is var s ? (s.State, s.Workers, s.SeenOn) : default;

        async Task Tell(int day, BusinessState state, int workers)
        {
            await Step(day, (c, p) => c.SaveDraft(p, new CheckInAnswers { State = state, Workers = workers }, Woman.Id, at(day)));
            await Step(day, (c, p) => c.Submit(p, null, Woman.Id, at(day)));
        }

        Task<int> Step(int day, Func<CheckIn, SupportedProject, Refusal?> take) => database.Do(async db =>
        {
            var checkIn = await db.CheckIns.Include(c => c.Versions).Include(c => c.Project).ThenInclude(p => p.LegalForms).AsSingleQuery().SingleAsync();
            var refusal = take(checkIn, checkIn.Project);
            Assert.True(refusal is null, $"{day}: {refusal?.Code}");
            return await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task A_province_taken_over_twice_counts_under_the_one_that_stands()
    {
        await using var database = await TestDatabase.Create();
        var w = await World(database);
        await database.Do(async db =>
        {
            (await db.Units.SingleAsync(u => u.Id == w.Heir.Id)).Close(Today.AddDays(-1), await db.Units.SingleAsync(u => u.Id == w.Other.Id));
            return await db.SaveChangesAsync();
        });
        Assert.Equal(3, (await Load(database, Centre, new PortfolioFilter(Today) { ProvinceId = w.Other.Id })).Standings.Count);
        Assert.Equal(3, (await Load(database, Centre, new PortfolioFilter(Today) { UnitId = w.Other.Id })).Standings.Count);
    }

    private static SupportDetails Grant(DateOnly on, Guid? programme) => new(SupportKind.Grant, FunderKind.Sponsor, "Quỹ thử", programme, "", on, 1_000_000, "Máy sấy");

    private static Task<PortfolioData> Load(TestDatabase database, Viewer viewer, PortfolioFilter filter) => database.Do(db => PortfolioData.LoadAsync(db, viewer, filter, Today, CancellationToken.None));

    /// <summary>One project in a commune of the province that took another over, one in a commune of that one, one elsewhere; a warning of each.</summary>
    private static async Task<(UnionUnit Heir, UnionUnit Ended, UnionUnit Other, UnionUnit HeirsCommune)> World(TestDatabase database)
    {
        var (heir, ended, other) = (UnionUnit.Create("TA", "Tỉnh A", UnitLevel.Province, null), UnionUnit.Create("TB", "Tỉnh B", UnitLevel.Province, null), UnionUnit.Create("TC", "Tỉnh C", UnitLevel.Province, null));
        UnionUnit[] communes = [.. new[] { heir, ended, other }.Select(p => UnionUnit.Create($"{p.Code}-1", $"Xã {p.Code}", UnitLevel.Commune, p))];
        Assert.Null(ended.End(Today.AddDays(-30), heir, 0));
        await database.Do(async db =>
        {
            db.People.AddRange(Woman, Manager);
            db.Units.AddRange([heir, ended, other, .. communes]);
            foreach (var (commune, i) in communes.Select((c, i) => (c, i)))
            {
                var (project, _) = SupportedProject.Begin(ProjectOrigin.Outside, Woman.Id, commune.Id, new ProjectSource(null, null, "", 2025), new ProjectDetails($"Dự án {i}", "", "Dịch vụ", 1), $"DA25-TEST-0{i}", Woman.Id, TestDatabase.Now);
                project!.SupportedSince(Today.AddDays(-200));
                db.SupportedProjects.Add(project);
                db.Warnings.Add(Warning.RaiseFor(project.Id, new WarningFinding(WarningKind.MilestoneLate, "moc", new WarningFacts(3), null), TestDatabase.Now));
            }

            return await db.SaveChangesAsync();
        });
        return (heir, ended, other, communes[0]);
    }
}
