using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>A regional contest in its second round: some two hundred entries in the first, thirty judges, half of the second's sheets signed.</summary>
internal sealed class DemoSecondRound(AppDbContext db, DemoUnits units, DemoCast cast, DemoClock clock)
{
    private const int Received = 204;
    private const int JudgeCount = 30;
    private const int AdvancePerTrack = 12;
    private const int FirstCode = 1000;

    private readonly Random _random = new(939);

    public Contest Build()
    {
        var (opened, closes, made) = (clock.Day(-120, 8), clock.Day(-60, 17), clock.Day(-130, 9));
        var organizer = cast.Organizer;
        var contest = Contest.Create(
            $"phu-nu-khoi-nghiep-chuyen-doi-xanh-mien-bac-{VietnamTime.Today(opened).Year}",
            new ContestPlan
            {
                Title = $"Cuộc thi Phụ nữ khởi nghiệp khu vực miền Bắc năm {VietnamTime.Today(opened).Year}",
                Theme = "Phụ nữ khởi nghiệp sáng tạo và chuyển đổi xanh",
                Summary = "Vòng khu vực dành cho chị em các tỉnh miền núi và trung du phía Bắc, từ ý tưởng trong bếp đến hợp tác xã đã có hàng trên kệ.",
                RulesMarkdown = DemoRules.Vietnamese(VietnamTime.Format(closes)),
                RulesMarkdownEnglish = DemoRules.English(VietnamTime.FormatEnglish(closes)),
                CodePrefix = "PNMB",
                Level = ContestLevel.Region,
                EntrantTypes = DemoOpenContest.Everyone,
                OpensAt = opened,
                ClosesAt = closes,
                ContactName = "Ban Hỗ trợ phụ nữ phát triển kinh tế",
                ContactPhone = "0900 000 004",
            },
            units.Central.Id,
            organizer.Id,
            made);
        contest.SetSectors(DefaultRubric.Sectors, organizer.Id, made).Must();
        contest.SetTracks(DefaultRubric.Tracks, organizer.Id, made).Must();
        contest.AddRound("Vòng hồ sơ", 2, clock.Day(-20, 17), DefaultRubric.Preliminary, advancePerTrack: AdvancePerTrack);
        contest.AddRound("Bán kết khu vực", 5, clock.Day(9, 17), DefaultRubric.Final);
        db.Contests.Add(contest);
        cast.Run(db, contest, made);
        PlanAwards(contest);
        contest.Open(5, organizer.Id, opened).Must();

        var entries = Enter(contest, opened, closes);
        contest.Close(null, closes.AddMinutes(10)).Must();
        Screen(entries);

        List<Person> judges = [.. cast.Judges, .. Enumerable.Range(0, JudgeCount - 2).Select(i => Judge(contest, i, made))];
        var scores = new DemoScores(_random);
        var labels = entries.Where(e => e.Code is not null).ToDictionary(e => e.Id, e => e.Code!);
        var goOn = RunFirstRound(contest, entries, judges, scores, labels);
        RunSecondRound(contest, [.. entries.Where(e => goOn.Contains(e.Id))], [.. judges.Take(10)], scores);
        return contest;
    }

    private void PlanAwards(Contest contest) => db.Awards.AddRange(
        Award.Create(contest.Id, null, 1, "Giải Đặc biệt", 1, 15_000_000, "", "Quỹ Đồng hành (mẫu)", "Bằng khen"),
        Award.Create(contest.Id, null, 2, "Giải Nhất", 1, 10_000_000, "", "", "Bằng khen"),
        Award.Create(contest.Id, null, 3, "Giải Nhì", 2, 8_000_000, "", "", "Giấy chứng nhận"),
        Award.Create(contest.Id, null, 4, "Giải Ba", 3, 6_000_000, "", "", "Giấy chứng nhận"),
        Award.Create(contest.Id, null, 5, "Giải Khuyến khích", 5, 4_000_000, "Khóa học quản trị ba ngày", "", "Giấy chứng nhận"));

    private List<Entry> Enter(Contest contest, DateTime opened, DateTime closes)
    {
        var entries = new List<Entry>();
        var titles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; entries.Count < Received; i++)
        {
            var idea = DemoIdeas.All[i % DemoIdeas.All.Count];
            var place = DemoPlaces.North[(i * 7) % DemoPlaces.North.Count];
            var content = DemoEntries.Content(contest, idea, idea.North[_random.Next(idea.North.Length)], place, _random);
            if (!titles.Add(content.Title))
            {
                continue;
            }

            // Half of them come in the last three days.
            var share = _random.Next(2) == 0 ? 0.03 + (0.9 * _random.NextDouble()) : 0.95 + (0.049 * _random.NextDouble());
            var at = opened + ((closes - opened) * share);
            var commune = units.Commune(place);
            var (person, number) = cast.Another(db, commune.Id, at.AddDays(-1), _random);
            var entry = Staging.Fill(db, contest, person, content, DemoEntries.Details(person, commune, InventedNames.EthnicityOf(number), i, _random), at.AddHours(-20 * _random.NextDouble()));
            Staging.Submit(entry, FirstCode + i, at);
            entries.Add(entry);
        }

        return entries;
    }

    private void Screen(List<Entry> entries)
    {
        var secretary = cast.Secretary.Id;
        for (var i = 0; i < entries.Count; i++)
        {
            var at = clock.Day(-58 + (i / 40), 8).AddMinutes(10 * (i % 40));
            switch (i)
            {
                case 33 or 120:
                    entries[i].MarkInvalid("Người đứng tên đã gửi một hồ sơ khác cho cùng cuộc thi.", secretary, at).Must();
                    break;
                case 71:
                    entries[i].Withdraw("Gia đình có việc, tôi xin hẹn năm sau.", entries[i].PersonId, at).Must();
                    break;
                case 150:
                    entries[i].Return("Chị bổ sung kế hoạch từng quý và nói rõ ai lo bán hàng.", at.AddDays(5), secretary, at).Must();
                    entries[i].SaveDraft(c => c with { Plan = c.Plan + " Chị Thảo lo bán hàng, chị Mận lo sổ sách." }, entries[i].PersonId, at.AddDays(2)).Must();
                    Staging.Submit(entries[i], FirstCode + i, at.AddDays(2));
                    entries[i].MarkValid(secretary, at.AddDays(3)).Must();
                    break;
                default:
                    entries[i].MarkValid(secretary, at).Must();
                    break;
            }
        }
    }

    private Person Judge(Contest contest, int number, DateTime at)
    {
        // Four of them live where entries come from: those they will not get.
        var unit = number < 4 ? units.Commune(DemoPlaces.North[number * 7]) : units.Province(new[] { "04", "08", "14", "15", "19", "20", "22", "24", "25" }[number % 9]);
        var (judge, _) = cast.Another(db, unit.Id, at, _random);
        DemoAccounts.Give(db, contest, judge, ContestRole.Judge, at.AddDays(60));
        return judge;
    }

    private HashSet<Guid> RunFirstRound(Contest contest, List<Entry> entries, List<Person> judges, DemoScores scores, Dictionary<Guid, string> labels)
    {
        var (round, organizer) = (contest.Rounds[0], cast.Organizer.Id);
        var start = clock.Day(-48, 8);
        var valid = entries.Where(e => e.Status == EntryStatus.Valid).ToList();
        var brought = Staging.Bring(db, round, valid, organizer, start);
        var sheets = Staging.Spread(db, contest, round, brought, [.. judges.Select(j => j.Id)], Neighbours(valid, judges), organizer, start.AddHours(3));
        StepBackAndReplace(contest, brought, sheets, judges, start.AddDays(2));
        foreach (var sheet in sheets.Where(s => s.Status == SheetStatus.Open))
        {
            Staging.Score(sheet, c => scores.Points(sheet.EntryId, sheet.JudgeId, c), scores.Comment(), start.AddDays(_random.Next(3, 26)).AddMinutes(_random.Next(720)));
        }

        Staging.Lock(round, organizer, clock.Day(-19, 9));
        var rankings = Staging.Rank(round, brought, sheets, labels);
        return [.. Staging.Decide(db, contest, round, brought, rankings, AdvancePerTrack, organizer, clock.Day(-14, 10))];
    }

    /// <summary>Some judges step back from an entry and somebody else reads it: assigned = signed + recused + missing must still hold.</summary>
    private void StepBackAndReplace(Contest contest, List<RoundEntry> brought, List<ScoreSheet> sheets, List<Person> judges, DateTime at)
    {
        foreach (var sheet in sheets.Where((_, i) => i % 67 == 5).ToList())
        {
            sheet.Recuse("Tôi từng hướng dẫn nhóm này lập kế hoạch.", at).Must();
            var readers = sheets.Where(s => s.EntryId == sheet.EntryId).Select(s => s.JudgeId).ToHashSet();
            var other = judges.Skip(6).First(j => !readers.Contains(j.Id));
            var replacement = ScoreSheet.Assign(brought.Single(e => e.EntryId == sheet.EntryId), contest.Id, other.Id, byHand: true, cast.Organizer.Id, at.AddHours(4));
            db.ScoreSheets.Add(replacement);
            sheets.Add(replacement);
        }
    }

    private void RunSecondRound(Contest contest, List<Entry> entries, List<Person> judges, DemoScores scores)
    {
        var round = contest.Rounds[1];
        var start = clock.Day(-10, 8);
        var brought = Staging.Bring(db, round, entries, cast.Organizer.Id, start);
        // Who stepped back from an entry in the first round does not read it in the second.
        var finalists = entries.Select(e => e.Id).ToHashSet();
        var steppedBack = db.ScoreSheets.Local.Where(s => s.Status == SheetStatus.Recused && finalists.Contains(s.EntryId)).Select(s => new SpreadForbidden(s.EntryId, s.JudgeId, nameof(ConflictKind.SteppedBack)));
        var sheets = Staging.Spread(db, contest, round, brought, [.. judges.Select(j => j.Id)], [.. Neighbours(entries, judges), .. steppedBack], cast.Organizer.Id, start.AddHours(2));

        // The two judges one can sign in as have read a third; the rest make it half.
        var mine = cast.Judges.Select(j => j.Id).ToHashSet();
        var order = sheets.OrderBy(s => mine.Contains(s.JudgeId) ? 1 : 0).ThenBy(_ => _random.Next()).ToList();
        var hers = cast.Judges.SelectMany(j => sheets.Where(s => s.JudgeId == j.Id).Take(4)).ToHashSet();
        var signed = order.Where(s => !mine.Contains(s.JudgeId)).Take((sheets.Count / 2) - hers.Count).Concat(hers).ToHashSet();
        foreach (var sheet in sheets)
        {
            var at = start.AddDays(_random.Next(1, 9)).AddMinutes(_random.Next(600));
            if (signed.Contains(sheet))
            {
                Staging.Score(sheet, c => scores.Points(sheet.EntryId, sheet.JudgeId, c), scores.Comment(), at);
            }
            else if (_random.Next(6) == 0)
            {
                sheet.Save(round.Criteria.OrderBy(c => c.Order).Take(_random.Next(2, 6)).ToDictionary(c => c.Id, c => (int?)scores.Points(sheet.EntryId, sheet.JudgeId, c)), "", "Đọc lại phần vốn.", at).Must();
            }
        }

        // Nobody says so of an entry she has read already.
        var read = db.ScoreSheets.Local.Where(s => s.RoundId != round.Id).Select(s => (s.EntryId, s.JudgeId)).ToHashSet();
        sheets.Find(s => s is { Status: SheetStatus.Open, HasBegun: false } && !mine.Contains(s.JudgeId) && !read.Contains((s.EntryId, s.JudgeId)))?.Recuse("Tôi quen gia đình chị đứng tên.", start.AddDays(3)).Must();
    }

    private static List<SpreadForbidden> Neighbours(List<Entry> entries, List<Person> judges) =>
        [.. judges.SelectMany(j => entries.Where(e => e.CommuneId == j.UnitId).Select(e => new SpreadForbidden(e.Id, j.Id, nameof(ConflictKind.SameUnit))))];
}
