using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>The contest of 2023 in the former province of Bình Phước: finished, with awards for 15 dự án and 02 tập thể.</summary>
internal sealed class DemoFormerProvince(AppDbContext db, DemoUnits units, DemoCast cast)
{
    private const int Received = 48;
    private const int Finalists = 18;
    private const int FirstCode = 1;

    private readonly Random _random = new(2023);

    public async Task<Contest> BuildAsync(CancellationToken cancel)
    {
        var opened = DemoClock.On(2023, 3, 17, 8);
        var closes = DemoClock.On(2023, 7, 31, 17);
        var made = DemoClock.On(2023, 3, 10, 9);
        var host = units.BinhPhuoc;
        var (organizer, _) = cast.Another(db, host.Id, made, _random);
        var (second, _) = cast.Another(db, host.Id, made, _random);
        var (secretary, _) = cast.Another(db, host.Id, made, _random);
        var (head, _) = cast.Another(db, host.Id, made, _random);
        var judges = Enumerable.Range(0, 7).Select(_ => cast.Another(db, host.Id, made, _random).Person).ToList();
        var contest = Contest.Create(
            "phu-nu-khoi-nghiep-binh-phuoc-2023",
            new ContestPlan
            {
                Title = "Cuộc thi Phụ nữ khởi nghiệp tỉnh Bình Phước năm 2023",
                Theme = "Phụ nữ khởi nghiệp, phát huy tài nguyên bản địa",
                Summary = "Cuộc thi dành cho hội viên, phụ nữ trong tỉnh có ý tưởng hoặc dự án làm ăn từ hạt điều, cây rừng, nghề dệt và sản vật quê mình.",
                RulesMarkdown = DemoRules.Vietnamese(VietnamTime.Format(closes)),
                CodePrefix = "BPKN",
                EntrantTypes = EntrantTypes.Individual | EntrantTypes.Group | EntrantTypes.HouseholdBusiness | EntrantTypes.CooperativeGroup | EntrantTypes.Cooperative | EntrantTypes.Enterprise,
                OpensAt = opened,
                ClosesAt = closes,
                ContactName = "Ban Hỗ trợ phụ nữ phát triển kinh tế",
                ContactPhone = "0900 000 090",
            },
            host.Id,
            organizer.Id,
            made);
        contest.SetSectors(DefaultRubric.Sectors, organizer.Id, made).Must();
        contest.SetTracks(["Bảng Dự án"], organizer.Id, made).Must();
        contest.AddRound("Vòng hồ sơ", 3, DemoClock.On(2023, 9, 5, 17), DefaultRubric.Preliminary, advancePerTrack: Finalists);
        contest.AddRound("Chung kết", 5, DemoClock.On(2023, 10, 6, 17), DefaultRubric.Final);
        db.Contests.Add(contest);
        DemoAccounts.Give(db, contest, second, ContestRole.CoOrganizer, made);
        DemoAccounts.Give(db, contest, secretary, ContestRole.Secretary, made);
        DemoAccounts.Give(db, contest, head, ContestRole.HeadJudge, made);
        judges.ForEach(j => DemoAccounts.Give(db, contest, j, ContestRole.Judge, made));
        PlanAwards(contest);
        contest.Open(4, organizer.Id, opened).Must();

        var entries = Enter(contest, opened, closes);
        contest.Close(null, closes.AddMinutes(10)).Must();
        for (var i = 0; i < entries.Count; i++)
        {
            var at = closes.AddDays(2).AddMinutes(25 * i);
            (i is 19 or 40 ? entries[i].MarkInvalid("Hồ sơ trùng với một ý tưởng đã đoạt giải năm trước.", secretary.Id, at) : entries[i].MarkValid(secretary.Id, at)).Must();
        }

        var scores = new DemoScores(_random);
        var labels = entries.ToDictionary(e => e.Id, e => e.Code!);
        var finalists = RunFirstRound(contest, entries, judges, scores, labels, organizer);
        RunFinal(contest, [.. entries.Where(e => finalists.Contains(e.Id))], [.. judges.Take(5)], scores, labels, organizer, head);
        contest.Decide(organizer.Id, DemoClock.On(2023, 10, 9, 10)).Must();
        await db.SaveChangesAsync(cancel);
        await PublishAsync(contest, organizer, second, cancel);
        return contest;
    }

    private void PlanAwards(Contest contest)
    {
        db.Awards.AddRange(
            Award.Create(contest.Id, null, 1, "Giải Nhất", 1, 10_000_000, "", "", "Giấy chứng nhận"),
            Award.Create(contest.Id, null, 2, "Giải Nhì", 2, 7_000_000, "", "", "Giấy chứng nhận"),
            Award.Create(contest.Id, null, 3, "Giải Ba", 4, 5_000_000, "", "", "Giấy chứng nhận"),
            Award.Create(contest.Id, null, 4, "Giải Khuyến khích", 8, 2_000_000, "Một suất học quản lý tài chính", "", "Giấy chứng nhận"));
        db.CollectiveAwards.AddRange(
            CollectiveAward.Create(contest.Id, units.FormerDistrict("Bù Đăng").Id, "Tập thể vận động tốt", 2_000_000, "Tích cực tuyên truyền, vận động các dự án, ý tưởng tham gia dự thi."),
            CollectiveAward.Create(contest.Id, units.FormerDistrict("Đồng Xoài").Id, "Tập thể vận động tốt", 2_000_000, "Tích cực tuyên truyền, vận động các dự án, ý tưởng tham gia dự thi."));
    }

    private List<Entry> Enter(Contest contest, DateTime opened, DateTime closes)
    {
        var ideas = DemoIdeas.All.Where(i => i.South.Length > 0).ToList();
        var entries = new List<Entry>();
        for (var i = 0; i < Received; i++)
        {
            var place = DemoPlaces.BinhPhuoc[(i * 5) % DemoPlaces.BinhPhuoc.Count];
            var idea = ideas[i % ideas.Count];
            var commune = units.FormerCommune(place);
            var at = opened + ((closes - opened) * (0.1 + (0.88 * i / Received)));
            var (person, number) = cast.Another(db, commune.Id, at, _random);
            var content = DemoEntries.Content(contest, idea, idea.South[i / ideas.Count % idea.South.Length], place, _random);
            entries.Add(Staging.Fill(db, contest, person, content, DemoEntries.Details(person, commune, InventedNames.EthnicityOf(number), i, _random), at));
            Staging.Submit(entries[^1], FirstCode + i, at.AddMinutes(_random.Next(20, 300)));
        }

        return entries;
    }

    private HashSet<Guid> RunFirstRound(Contest contest, List<Entry> entries, List<Person> judges, DemoScores scores, Dictionary<Guid, string> labels, Person organizer)
    {
        var round = contest.Rounds[0];
        var start = DemoClock.On(2023, 8, 10, 8);
        var brought = Staging.Bring(db, round, entries.Where(e => e.Status == EntryStatus.Valid), organizer.Id, start);
        var sheets = Staging.Spread(db, contest, round, brought, [.. judges.Select(j => j.Id)], [], organizer.Id, start.AddHours(2));
        foreach (var sheet in sheets)
        {
            Staging.Score(sheet, c => scores.Points(sheet.EntryId, sheet.JudgeId, c), scores.Comment(), start.AddDays(_random.Next(2, 24)).AddMinutes(_random.Next(600)));
        }

        return [.. Staging.Decide(db, contest, round, brought, Staging.Rank(round, brought, sheets, labels), Finalists, organizer.Id, DemoClock.On(2023, 9, 8, 15))];
    }

    /// <summary>Third and fourth are equal in every criterion; the head judge parts them with a reason.</summary>
    private void RunFinal(Contest contest, List<Entry> entries, List<Person> judges, DemoScores scores, Dictionary<Guid, string> labels, Person organizer, Person head)
    {
        var round = contest.Rounds[1];
        var start = DemoClock.On(2023, 9, 28, 8);
        var brought = Staging.Bring(db, round, entries, organizer.Id, start);
        var sheets = Staging.Spread(db, contest, round, brought, [.. judges.Select(j => j.Id)], [], organizer.Id, start.AddHours(1));
        double[] worth = [0.96, 0.92, 0.88, 0.88];
        for (var i = 0; i < entries.Count; i++)
        {
            scores.Worth(entries[i].Id, i < worth.Length ? worth[i] : 0.83 - (0.012 * i));
        }

        var (third, fourth) = (entries[2].Id, entries[3].Id);
        foreach (var sheet in sheets.OrderBy(s => s.EntryId == fourth))
        {
            var twin = sheet.EntryId == fourth ? sheets.Single(s => s.EntryId == third && s.JudgeId == sheet.JudgeId) : null;
            Staging.Score(
                sheet,
                c => twin is null ? scores.Points(sheet.EntryId, sheet.JudgeId, c, 0.02) : twin.Scores.Single(s => s.CriterionId == c.Id).Points,
                scores.Comment(),
                DemoClock.On(2023, 10, 5, 9).AddMinutes(_random.Next(420)));
        }

        Staging.Lock(round, organizer.Id, DemoClock.On(2023, 10, 6, 16));
        var track = contest.Tracks[0].Id;
        var ranking = Staging.Rank(round, brought, sheets, labels)[track];
        const string reason = "Hai dự án bằng điểm ở mọi tiêu chí. Ban Giám khảo thống nhất ưu tiên dự án có nhiều hộ nghèo cùng làm hơn; biên bản họp ngày 06/10/2023.";
        TieDecision.WhyCannotDecide(round, ranking, [third, fourth], reason).Must();
        var decision = TieDecision.Create(contest.Id, round.Id, track, [third, fourth], reason, head.Id, DemoClock.On(2023, 10, 6, 17));
        db.TieDecisions.Add(decision);
        Staging.Decide(db, contest, round, brought, Staging.Rank(round, brought, sheets, labels, [decision]), brought.Count, organizer.Id, DemoClock.On(2023, 10, 7, 9));
    }

    private async Task PublishAsync(Contest contest, Person organizer, Person second, CancellationToken cancel)
    {
        var last = await LastRound.LoadAsync(db, contest, "26/QĐ-BTC", cancel) ?? throw new InvalidOperationException("The last round of the finished contest is not decided.");
        var choices = AwardProposal.Of(last.Awards, last.Ranked).ToDictionary(p => p.Key, p => new AwardChoice(p.Key, p.Value.AwardId, ""));
        AwardRules.WhyCannotGive(last.Awards, last.Ranked, choices, last.CodeOf).Must();
        var id = Guid.CreateVersion7();
        const string statement = "Ban Tổ chức cảm ơn các chị, các cấp Hội và các đơn vị đồng hành. Chúc các dự án sớm thành cơ sở làm ăn bền vững.";
        var publication = ResultsPublication.Prepare(contest.Id, 1, last.Facts, statement, last.Rows(id, choices), last.Collective(id), organizer.Id, DemoClock.On(2023, 10, 16, 9), id);
        publication.Approve(second.Id, publication.SnapshotHash, DemoClock.On(2023, 10, 17, 14)).Must();
        contest.Publish(second.Id, DemoClock.On(2023, 10, 17, 14)).Must();
        db.ResultsPublications.Add(publication);
    }
}
