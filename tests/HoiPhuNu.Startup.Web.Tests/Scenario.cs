using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files.Checking;
using HoiPhuNu.Startup.Web.Tests.Files;
using Microsoft.Extensions.DependencyInjection;
using DecidedRound = HoiPhuNu.Startup.Data.Awards.LastRound;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>
/// A whole contest in any state, built in one transaction through domain methods on the real database, with its people. Several may
/// live in one database. What is here is detached: read ids from it, load again what a test changes.
/// <code>var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 200, Judges = 30 });</code>
/// </summary>
public sealed class Scenario
{
    private static int _built;

    private readonly ScenarioPlan _plan;
    private readonly int _number;
    private readonly DateTime _now;
    private int _people;

    private Scenario(ScenarioPlan plan, DateTime now)
    {
        _plan = plan;
        _now = now;
        _number = Interlocked.Increment(ref _built);
    }

    /// <summary>The host unit, a province.</summary>
    public UnionUnit Host { get; private set; } = null!;

    /// <summary>Four communes of the host; entrants live in the first three in turn, judges in none of them.</summary>
    public IReadOnlyList<UnionUnit> Communes { get; private set; } = [];

    public Contest Contest { get; private set; } = null!;

    public Round FirstRound => Contest.Rounds[0];

    public Round LastRound => Contest.Rounds[^1];

    /// <summary>Made the contest; organizer of the host unit too.</summary>
    public Person Organizer { get; private set; } = null!;

    public Person CoOrganizer { get; private set; } = null!;

    public Person Secretary { get; private set; } = null!;

    public Person HeadJudge { get; private set; } = null!;

    public List<Person> Judges { get; } = [];

    /// <summary>Officer of the first commune; helps with the first entry.</summary>
    public Person Officer { get; private set; } = null!;

    /// <summary>Officer of the second commune.</summary>
    public Person OtherOfficer { get; private set; } = null!;

    /// <summary>One for each entry, submitted ones first, drafts after them.</summary>
    public List<Person> Entrants { get; } = [];

    public List<Entry> Entries { get; } = [];

    public IEnumerable<Entry> Submitted => Entries.Where(e => e.SubmittedVersion > 0);

    public IEnumerable<Entry> Drafts => Entries.Where(e => e.SubmittedVersion == 0);

    public List<Award> Awards { get; } = [];

    public List<RoundEntry> RoundEntries { get; } = [];

    public List<ScoreSheet> Sheets { get; } = [];

    public ResultsPublication? Publication { get; private set; }

    public string Slug => Contest.Slug;

    /// <summary>The officer's role in her commune.</summary>
    public UnitAppointment OfficerAppointment { get; private set; } = null!;

    /// <summary>Waiting invitations: to be an officer of the host unit, to be a judge of the contest.</summary>
    public Invitation UnitInvitation { get; private set; } = null!;

    public Invitation JudgeInvitation { get; private set; } = null!;

    /// <summary>The secretary's role in the contest.</summary>
    public ContestAppointment SecretaryAppointment { get; private set; } = null!;

    /// <summary>Where the plan asks for it and there are entries.</summary>
    public MentoringStaging? Mentoring { get; private set; }

    /// <summary>In charge of the supported projects of the host unit; where the plan asks for follow-up.</summary>
    public Person? Manager { get; private set; }

    /// <summary>Approves the payments of the host unit.</summary>
    public Person? Approver { get; private set; }

    /// <summary>Where the plan asks for it and there are entries.</summary>
    public FollowUpStaging? FollowUp { get; private set; }

    /// <summary>In charge of the figures of the host unit; where the plan asks for figures.</summary>
    public Person? FiguresLead { get; private set; }

    /// <summary>Where the plan asks for figures.</summary>
    public FiguresStaging? Figures { get; private set; }

    public string JudgeInvitationSecret => $"thu-moi-{_number}";

    public static Task<Scenario> Build(App app, ScenarioPlan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        var scenario = new Scenario(plan ?? new(), app.Now);
        return app.WithDb(async db =>
        {
            db.NobodyListens = !scenario._plan.Heard;
            await db.WriteAsync(_ =>
            {
                scenario.Build(db);
                return Task.FromResult(0);
            });
            if (scenario._plan.Stage == ScenarioStage.Prepared)
            {
                await scenario.PrepareAsync(db);
            }

            if (scenario.Mentoring is { } mentoring)
            {
                await app.Services.GetRequiredService<FileStore>().WriteAsync(mentoring.Photo.Id, FileCheck.Run("a.jpg", SampleFiles.Jpeg()).File!.Pieces, CancellationToken.None);
            }

            if (scenario.FollowUp is { } followUp)
            {
                await app.Services.GetRequiredService<FileStore>().WriteAsync(followUp.Evidence.Id, FileCheck.Run("a.jpg", SampleFiles.Jpeg()).File!.Pieces, CancellationToken.None);
                await app.Services.GetRequiredService<FileStore>().WriteAsync(followUp.Photo.Id, FileCheck.Run("a.jpg", SampleFiles.Jpeg()).File!.Pieces, CancellationToken.None);
                await app.Services.GetRequiredService<FileStore>().WriteAsync(followUp.MilestonePhoto.Id, FileCheck.Run("a.jpg", SampleFiles.Jpeg()).File!.Pieces, CancellationToken.None);
            }

            if (scenario.Figures is { } figures)
            {
                await app.Services.GetRequiredService<FileStore>().WriteAsync(figures.Sheet.Id, FileCheck.Run("a.jpg", SampleFiles.Jpeg()).File!.Pieces, CancellationToken.None);
            }

            return scenario;
        });
    }

    /// <summary>Everything an entry of this contest can say, complete and ready to be submitted.</summary>
    public static EntryContent Content(Contest contest, int number, EntrantTypes type = EntrantTypes.CooperativeGroup) => new()
    {
        Title = $"Ý tưởng thử số {number}: măng khô và mật ong rừng",
        SectorId = contest.Sectors[number % contest.Sectors.Count].Id,
        TrackId = contest.Tracks[number % contest.Tracks.Count].Id,
        Stage = EntryStage.Trial,
        EntrantType = type,
        Members = 8,
        WomenMembers = 7,
        Team = [new("Nguyễn Thị Mây", "Tổ phó", true)],
        LegalName = "Tổ hợp tác Thử nghiệm",
        FoundedOn = new DateOnly(2025, 3, 8),
        WomenCapitalPercent = 80,
        Summary = "Tổ thu măng và mật của bản, sấy và đóng chai tại chỗ, bán quanh năm.",
        Need = "Bán tươi theo chuyến nên giá thấp.",
        Product = "Măng khô gói 300 g, mật ong chai 500 ml.",
        LocalResources = "Măng nứa và hoa rừng của bản.",
        Novelty = "Sấy bằng nhà kính năng lượng mặt trời.",
        Customers = "Cửa hàng đặc sản và khách du lịch.",
        Plan = "Năm đầu 2 tấn măng, 500 lít mật.",
        TotalCapital = 200_000_000,
        Finance = [new(FinanceSource.Own, "", 120_000_000), new(FinanceSource.Loan, "Ngân hàng Chính sách xã hội", 50_000_000), new(FinanceSource.Requested, "", 30_000_000)],
        RevenueYear1 = 310_000_000,
        WomenWorkers = 7,
        EthnicMinorityWorkers = 5,
        PoorHouseholds = 3,
        SocialImpact = "Bảy chị có việc quanh năm.",
    };

    public static EntrantDetails Details(Person person, UnionUnit commune) => new()
    {
        FullName = person.FullName,
        Phone = person.Phone ?? InventedNames.Phone(1),
        Email = person.Email ?? "",
        ProvinceId = commune.ParentId,
        CommuneId = commune.Id,
        Hamlet = "Thôn Thử",
        BirthDate = new DateOnly(1990, 5, 20),
        Ethnicity = "02",
        HouseholdClass = HouseholdClass.NearPoor,
        Role = "Tổ trưởng",
    };

    /// <summary>A person with a name and phone of her own, tracked by the context.</summary>
    private Person AddPerson(AppDbContext db, Guid? unitId = null)
    {
        var number = (_number * 1000) + _people++;
        var person = Person.Create(InventedNames.Of(number), _now.AddDays(-40), InventedNames.Phone(number), null, unitId);
        db.People.Add(person);
        return person;
    }

    private void Build(AppDbContext db)
    {
        var made = _now.AddDays(-30);
        Host = UnionUnit.Create($"thu{_number}", $"Tỉnh Thử Nghiệm {_number}", UnitLevel.Province, null);
        Communes = [.. Enumerable.Range(1, 4).Select(i => UnionUnit.Create($"thu{_number}-{i}", $"Xã Thử Nghiệm {_number}.{i}", UnitLevel.Commune, Host))];
        db.Units.Add(Host);
        db.Units.AddRange(Communes);
        Organizer = AddPerson(db, Host.Id);
        CoOrganizer = AddPerson(db, Host.Id);
        Secretary = AddPerson(db, Host.Id);
        HeadJudge = AddPerson(db, Host.Id);
        Officer = AddPerson(db, Communes[0].Id);
        OtherOfficer = AddPerson(db, Communes[1].Id);
        Judges.AddRange(Enumerable.Range(0, _plan.Judges).Select(_ => AddPerson(db, Host.Id)));
        OfficerAppointment = UnitAppointment.Create(Officer.Id, Communes[0].Id, UnitRole.Officer, null, made);
        db.UnitAppointments.AddRange(
            UnitAppointment.Create(Organizer.Id, Host.Id, UnitRole.Organizer, null, made),
            OfficerAppointment,
            UnitAppointment.Create(OtherOfficer.Id, Communes[1].Id, UnitRole.Officer, null, made));

        if (_plan.FollowUp)
        {
            (Manager, Approver) = (AddPerson(db, Host.Id), AddPerson(db, Host.Id));
            db.UnitAppointments.AddRange(UnitAppointment.Create(Manager.Id, Host.Id, UnitRole.ProjectManager, null, made), UnitAppointment.Create(Approver.Id, Host.Id, UnitRole.FundApprover, null, made));
        }

        if (_plan.Figures)
        {
            FiguresLead = AddPerson(db, Host.Id);
            db.UnitAppointments.Add(UnitAppointment.Create(FiguresLead.Id, Host.Id, UnitRole.FiguresLead, null, made));
            Figures = FiguresStaging.Build(db, this, $"{_number}", _now);
        }

        BuildContest(db, made);
        UnitInvitation = Invitation.ToUnit(Host.Id, InvitedRole.UnitOfficer, InventedNames.Of(7), null, OneTimeSecret.HashOf($"thu-moi-don-vi-{_number}"), Organizer.Id, _now);
        JudgeInvitation = Invitation.ToContest(Contest.Id, InvitedRole.Judge, InventedNames.Of(8), null, OneTimeSecret.HashOf(JudgeInvitationSecret), Organizer.Id, _now);
        db.Invitations.AddRange(UnitInvitation, JudgeInvitation);
        if (_plan.Stage == ScenarioStage.Draft)
        {
            return;
        }

        BuildEntries(db);
        Mentoring = _plan.Mentoring ? MentoringStaging.Build(db, this, _number, AddPerson(db), made) : null;
        FollowUp = _plan.FollowUp ? FollowUpStaging.Build(db, this, _number, _now) : null;
        if (_plan.Stage == ScenarioStage.Open)
        {
            return;
        }

        Contest.Close(null, _now.AddDays(-9)).Must();
        foreach (var entry in Submitted)
        {
            entry.MarkValid(Secretary.Id, _now.AddDays(-8)).Must();
        }

        if (_plan.Stage == ScenarioStage.Closed)
        {
            return;
        }

        BuildRounds(db);
        if (_plan.Stage == ScenarioStage.Scoring)
        {
            return;
        }

        Contest.Decide(Organizer.Id, _now.AddDays(-1)).Must();
        if (_plan.Stage == ScenarioStage.Published)
        {
            Publish(db);
        }
    }

    private void BuildContest(AppDbContext db, DateTime made)
    {
        var open = _plan.Stage is ScenarioStage.Draft or ScenarioStage.Open;
        Contest = Contest.Create(
            $"thu-{_number}",
            new ContestPlan
            {
                Title = $"Cuộc thi thử {_number}",
                Theme = "Phụ nữ khởi nghiệp, phát huy tài nguyên bản địa",
                Summary = "Dành cho chị em trong tỉnh có ý tưởng làm ăn từ của quý tại chỗ.",
                RulesMarkdown = "# Thể lệ\n\nMỗi chị gửi một hồ sơ.",
                CodePrefix = "THU",
                EntrantTypes = _plan.EntrantTypes,
                OpensAt = _now.AddDays(-20),
                ClosesAt = open ? _now.AddDays(10) : _now.AddDays(-10),
                ContactName = "Ban Gia đình - Xã hội",
                ContactPhone = "0900 000 001",
            },
            Host.Id,
            Organizer.Id,
            made);
        Contest.SetSectors([.. DefaultRubric.Sectors.Take(3)], Organizer.Id, made).Must();
        Contest.SetTracks([.. Enumerable.Range(1, _plan.Tracks).Select(i => $"Bảng {i}")], Organizer.Id, made).Must();
        for (var i = 1; i <= _plan.Rounds; i++)
        {
            var last = i == _plan.Rounds;
            var name = _plan.Rounds == 1 ? "Vòng chấm hồ sơ" : last ? "Chung kết" : $"Vòng {i}";
            var round = Contest.AddRound(name, _plan.Reads, _now.AddDays(20 + i), last && i > 1 ? DefaultRubric.Final : DefaultRubric.Preliminary);
            round.Plan(name, _plan.Reads, last ? null : _plan.Advance, _now.AddDays(20 + i), Organizer.Id, made).Must();
        }

        db.Contests.Add(Contest);
        Give(db, CoOrganizer, ContestRole.CoOrganizer, made);
        Give(db, Secretary, ContestRole.Secretary, made);
        Give(db, HeadJudge, ContestRole.HeadJudge, made);
        Judges.ForEach(j => Give(db, j, ContestRole.Judge, made));
        Awards.Add(Award.Create(Contest.Id, null, 1, "Giải Nhất", 1, 10_000_000, "", "Quỹ thử", "Giấy chứng nhận"));
        Awards.Add(Award.Create(Contest.Id, null, 2, "Giải Nhì", 1, 6_000_000, "", "", "Giấy chứng nhận"));
        db.Awards.AddRange(Awards);
        if (_plan.Stage != ScenarioStage.Draft)
        {
            Contest.Open(Awards.Count, Organizer.Id, _now.AddDays(-21)).Must();
        }
    }

    private void BuildEntries(AppDbContext db)
    {
        for (var i = 0; i < _plan.Entries + _plan.Drafts; i++)
        {
            var commune = Communes[i % 3];
            var at = _now.AddDays(-15).AddMinutes(i);
            var entrant = AddPerson(db, commune.Id);
            Entrants.Add(entrant);
            var entry = Staging.Fill(db, Contest, entrant, Content(Contest, i), Details(entrant, commune), at, i == 0 ? Officer : null, commune.Id);
            Entries.Add(entry);
            if (i < _plan.Entries)
            {
                Staging.Submit(entry, (_number * 1000) + i, at.AddHours(1), i == 0 ? Officer.Id : null);
            }
        }
    }

    private void BuildRounds(AppDbContext db)
    {
        var going = Submitted.ToList();
        foreach (var round in Contest.Rounds)
        {
            var last = round == LastRound;
            var at = _now.AddDays(-8).AddHours(round.Order);
            var brought = Staging.Bring(db, round, going, Organizer.Id, at);
            var sheets = Staging.Spread(db, Contest, round, brought, [.. Judges.Select(j => j.Id)], [], Organizer.Id, at.AddMinutes(10));
            RoundEntries.AddRange(brought);
            Sheets.AddRange(sheets);

            var scoring = last && _plan.Stage == ScenarioStage.Scoring;
            var signed = scoring ? Math.Max(0, sheets.Count - _plan.OpenSheets) : sheets.Count;
            for (var i = 0; i < sheets.Count; i++)
            {
                if (i < signed)
                {
                    Staging.Score(sheets[i], c => Points(brought, sheets[i], c), "Ý tưởng rõ, số liệu cần làm kỹ hơn.", at.AddMinutes(30 + i));
                }
                else if (i < signed + _plan.HalfFilledSheets)
                {
                    sheets[i].Save(round.Criteria.Take(2).ToDictionary(c => c.Id, c => (int?)(c.MaxPoints / 2)), "Đang đọc dở.", "", at.AddMinutes(30 + i)).Must();
                }
            }

            if (scoring)
            {
                return;
            }

            var labels = going.ToDictionary(e => e.Id, e => e.Code!);
            var rankings = Staging.Rank(round, brought, sheets, labels);
            var ids = Staging.Decide(db, Contest, round, brought, rankings, last ? 2 : _plan.Advance, Organizer.Id, at.AddDays(1)).ToHashSet();
            going = [.. going.Where(e => ids.Contains(e.Id))];
        }
    }

    /// <summary>Different for every entry and judge, and not tied unless the plan asks for it: one entry always stands a little above the next.</summary>
    private int Points(List<RoundEntry> entries, ScoreSheet sheet, Criterion criterion)
    {
        if (_plan.Tied)
        {
            return criterion.MaxPoints / 2;
        }

        var place = entries.FindIndex(e => e.Id == sheet.RoundEntryId);
        return (criterion.MaxPoints * (entries.Count - place) / (entries.Count + 1)) / 25 * 25;
    }

    /// <summary>What the site itself would freeze, so that it can be approved.</summary>
    private async Task PrepareAsync(AppDbContext db)
    {
        var round = (await DecidedRound.LoadAsync(db, Contest, "", CancellationToken.None))!;
        var choices = AwardProposal.Of(round.Awards, round.Ranked).ToDictionary(p => p.Key, p => new AwardChoice(p.Key, p.Value.AwardId, ""));
        var id = Guid.CreateVersion7();
        Publication = ResultsPublication.Prepare(Contest.Id, 1, round.Facts, "", round.Rows(id, choices), round.Collective(id), Organizer.Id, _now.AddHours(-5), id);
        db.ResultsPublications.Add(Publication);
        await db.SaveChangesAsync();
    }

    private void Publish(AppDbContext db)
    {
        var labels = Submitted.ToDictionary(e => e.Id, e => e);
        var rows = RoundEntries.Where(e => e.RoundId == LastRound.Id).OrderBy(e => e.Rank).ToList();
        var id = Guid.CreateVersion7();
        var facts = new ResultsFacts
        {
            ContestTitle = Contest.Title,
            HostUnitName = Host.Name,
            RoundName = LastRound.Name,
            Received = Submitted.Count(),
            InLastRound = rows.Count,
            SheetsAssigned = Sheets.Count(x => x.RoundId == LastRound.Id),
            SheetsSigned = Sheets.Count(x => x.RoundId == LastRound.Id),
            Judges = Judges.Count,
        };
        Publication = ResultsPublication.Prepare(Contest.Id, 1, facts, "", rows.Select(r => Row(id, r, labels[r.EntryId])), [], Organizer.Id, _now.AddHours(-5), id);
        db.ResultsPublications.Add(Publication);
        Publication.Approve(CoOrganizer.Id, Publication.SnapshotHash, _now.AddHours(-4)).Must();
        Contest.Publish(CoOrganizer.Id, _now.AddHours(-4)).Must();
    }

    private ResultRow Row(Guid publicationId, RoundEntry row, Entry entry)
    {
        var award = Awards.Find(a => a.Rank == row.Rank);
        var track = Contest.Tracks.Single(t => t.Id == row.TrackId);
        return new ResultRow(publicationId)
        {
            EntryId = entry.Id,
            EntryCode = entry.Code!,
            Title = entry.Title,
            EntrantName = Entrants.Single(p => p.Id == entry.PersonId).FullName,
            UnitName = Communes.Single(u => u.Id == entry.CommuneId).Name,
            TrackId = track.Id,
            TrackName = track.Name,
            TrackOrder = track.Order,
            Rank = row.Rank,
            Score = row.Score,
            ExactScore = row.ExactScore ?? "",
            AwardId = award?.Id,
            AwardName = award?.Name ?? "",
            AwardRank = award?.Rank,
            Amount = award?.Amount,
            Sponsor = award?.Sponsor ?? "",
            Certificate = award?.Certificate ?? "",
        };
    }

    private void Give(AppDbContext db, Person person, ContestRole role, DateTime at)
    {
        var given = ContestAppointment.Create(Contest.Id, person.Id, role, Organizer.Id, at);
        db.ContestAppointments.Add(given);
        SecretaryAppointment = role == ContestRole.Secretary ? given : SecretaryAppointment;
    }
}
