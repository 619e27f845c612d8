using System.Buffers.Binary;
using System.Globalization;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Programmes;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>
/// What became of a hundred-odd ideas: those awarded in the finished contest, some that got support without an award, most from outside;
/// money in tranches asked for by one and approved by another, check-ins over two years, visits, milestones, loans of a bank, and the
/// warnings of the day. Most operate well; some paused, stopped, or were not seen.
/// </summary>
internal sealed class DemoFollowUp(AppDbContext db, DemoUnits units, DemoCast cast, DemoClock clock)
{
    /// <summary>How many operate well at the day of the demo; the rest is shared among the other fates.</summary>
    public const int Well = 76;

    private const int Stopped = 12, Paused = 8, Stale = 6, Unseen = 6, Young = 6;
    private const int Seed = 939;
    private const int AwardsWithout = 10;
    private const uint CodeStep = 104_729;

    private static readonly string[] Difficulties = ["Mưa nhiều, hàng phơi không kịp.", "Khách quen trả chậm.", "Thiếu người làm lúc vào vụ.", "Giá túi và hũ tăng.", ""];
    private static readonly string[] Needs = ["Cần học tính giá thành.", "Cần tìm thêm chỗ bán ở thành phố.", "Cần vay thêm để mua máy sấy.", "Cần làm nhãn và mã truy xuất.", ""];
    private static readonly string[] Findings = ["Xưởng gọn, có sổ ghi mẻ hàng. Máy mua từ đợt một đang chạy tốt.", "Hàng làm đều, kho còn ẩm. Đã nhắc kê cao hàng và mở cửa thông gió.", "Chị tạm nghỉ vì con nhỏ, chị em trong tổ vẫn làm.", "Đơn hàng tăng, thiếu túi hút chân không."];

    private readonly Random _random = new(Seed);
    private readonly DemoFollowUpWaiting _waiting = new(cast, clock);
    private readonly Dictionary<string, Guid> _officers = new(StringComparer.Ordinal);
    private Dictionary<string, Programme> _programmes = [];

    // Kept here: asking the context for what it tracks looks through all of it each time.
    private Dictionary<Guid, UnionUnit> _units = [];
    private Dictionary<Guid, Person> _people = [];
    private int _codes;

    private enum Fate
    {
        Well,
        Stopped,
        Paused,
        Stale,
        Unseen,
        Young,
    }

    public async Task BuildAsync(Contest finished, CancellationToken cancel)
    {
        await ProgrammeSeed.ApplyAsync(db, clock.Day(-900, 9), cancel);
        await db.SaveChangesAsync(cancel);
        _programmes = await db.Programmes.ToDictionaryAsync(p => p.Code, StringComparer.Ordinal, cancel);
        var at = clock.Day(-900, 9);
        db.UnitAppointments.AddRange(
            UnitAppointment.Create(cast.Organizer.Id, units.Central.Id, UnitRole.ProjectManager, cast.Administrator.Id, at),
            UnitAppointment.Create(cast.SecondOrganizer.Id, units.Central.Id, UnitRole.FundApprover, cast.Administrator.Id, at));

        _units = db.ChangeTracker.Entries<UnionUnit>().ToDictionary(e => e.Entity.Id, e => e.Entity);
        _people = db.ChangeTracker.Entries<Person>().ToDictionary(e => e.Entity.Id, e => e.Entity);
        var rows = await db.ResultRows.AsNoTracking().Where(r => r.AwardName != "").OrderBy(r => r.AwardRank).ThenBy(r => r.Rank).ThenBy(r => r.EntryCode).ToListAsync(cancel);
        var awarded = rows.ToDictionary(r => r.EntryId);
        var entries = db.ChangeTracker.Entries<Entry>().Select(e => e.Entity).Where(e => e.ContestId == finished.Id && e.Status == EntryStatus.Valid).OrderBy(e => !awarded.ContainsKey(e.Id)).ThenBy(e => e.Code, StringComparer.Ordinal).Take(rows.Count + AwardsWithout).ToList();
        var fates = Fates();
        for (var number = 0; number < fates.Count; number++)
        {
            var fate = fates[number];
            var project = number < entries.Count ? OfContest(entries[number], awarded.GetValueOrDefault(entries[number].Id), finished, number) : Outside(number, clock.Day(fate == Fate.Young ? -30 - (number % 40) : -430 - (number * 37 % 480), 9));
            Follow(project, fate, number);
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The warnings as the site computes them, and what three people did about some. Last of all: it starts from what is saved.</summary>
    public async Task WarnAsync(CancellationToken cancel)
    {
        await new WatchProjects(db).RunAsync(clock.Day(-3, 6), cancel);
        var open = await db.Warnings.Include(w => w.Project).OrderBy(w => w.Project.Code).ThenBy(w => w.Kind).ThenBy(w => w.Subject).ToListAsync(cancel);
        var (officer, at) = (cast.Organizer.Id, clock.Day(-2, 10));
        open[0].GiveAnswer("Đã gọi chị, chị hẹn cuối tháng gửi. Lịch thu hoạch trùng ngày.", officer, at).Must();
        open[1].Snooze(VietnamTime.Today(clock.Day(25, 9)), "Xã đang bận đợt tổng kết, sau đó mới xuống được.", officer, at).Must();
        var (action, refusal) = AgreedAction.Agree(open[2].Project, ActionSource.Warning, open[2].Id, "Xuống tận nơi xem sổ và hóa đơn", officer, VietnamTime.Today(clock.Day(10, 9)), officer, at);
        refusal.Must();
        db.AgreedActions.Add(action!);
        open[2].TakeUp(action!.Id, action.Text, officer, at).Must();
        await db.SaveChangesAsync(cancel);
        await new WatchProjects(db).RunAsync(clock.Now, cancel);
    }

    /// <summary>Spread evenly, so that every province has some of each; the first ones, of the contest, are old enough for every fate but the young.</summary>
    private static List<Fate> Fates()
    {
        List<Fate> rest = [.. Enumerable.Repeat(Fate.Stopped, Stopped), .. Enumerable.Repeat(Fate.Paused, Paused), .. Enumerable.Repeat(Fate.Stale, Stale), .. Enumerable.Repeat(Fate.Unseen, Unseen)];
        var all = new List<Fate>();
        var other = 0;
        for (var i = 0; i < Well + rest.Count; i++)
        {
            // 32 others among 108: about every third, their kinds mixed (7 and 32 share no factor).
            var isOther = (i + 1) * rest.Count / (Well + rest.Count) > other;
            all.Add(isOther ? rest[other++ * 7 % rest.Count] : Fate.Well);
        }

        return [.. all, .. Enumerable.Repeat(Fate.Young, Young)];
    }

    /// <summary>The awarded ones first, then some that got support without an award; the commune is the one of today.</summary>
    private SupportedProject OfContest(Entry entry, ResultRow? row, Contest contest, int number)
    {
        var begun = DemoClock.On(2023, 11, 6 + (number % 20), 9);
        var former = _units[_people[entry.PersonId].UnitId!.Value];
        var unit = _units[former.MergedIntoId ?? former.Id];
        var sector = contest.Sectors.Single(x => x.Id == entry.Draft.SectorId).Name;
        return Begin(row is null ? ProjectOrigin.Entry : ProjectOrigin.Award, entry.PersonId, unit, new ProjectSource(entry.Id, contest.Id, row?.AwardName ?? "", contest.Year), entry.Draft.Title, entry.Draft.Summary, sector, (int)entry.Draft.EntrantType, number, begun);
    }

    private SupportedProject Outside(int number, DateTime begun)
    {
        var place = number switch
        {
            27 or 47 or 67 => DemoOpenContest.TayGiang,
            _ when number % 9 == 4 => DemoPlaces.BinhPhuoc[number % DemoPlaces.BinhPhuoc.Count] is var south ? new DemoPlace("75", south.Code, south.Name) : throw new InvalidOperationException(),
            _ => DemoPlaces.North[(number * 7) % DemoPlaces.North.Count],
        };
        var unit = units.Commune(place);
        _units[unit.Id] = unit;
        var idea = DemoIdeas.All[(number * 5) % DemoIdeas.All.Count];
        var goods = place.Above == "75" && idea.South.Length > 0 ? idea.South : idea.North;
        string Say(string pattern) => string.Format(CultureInfo.InvariantCulture, pattern, goods[number / 3 % goods.Length], place.Short) is { Length: > 0 } said ? char.ToUpperInvariant(said[0]) + said[1..] : "";
        var woman = number == 30 ? cast.Ghen : cast.Another(db, unit.Id, begun, _random).Person;
        _people[woman.Id] = woman;
        _units[units.Commune(DemoOpenContest.ThanhCong).Id] = units.Commune(DemoOpenContest.ThanhCong);
        return Begin(ProjectOrigin.Outside, woman.Id, number == 30 ? units.Commune(DemoOpenContest.ThanhCong) : unit, new ProjectSource(null, null, "", VietnamTime.Today(begun).Year), Say(idea.Title), Say(idea.Need) + " " + Say(idea.Product), DefaultRubric.Sectors[idea.Sector], 1 << (number * 3 % 7), number, begun);
    }

    private SupportedProject Begin(ProjectOrigin origin, Guid personId, UnionUnit unit, ProjectSource source, string title, string summary, string sector, int type, int number, DateTime begun)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)++_codes * CodeStep);
        var form = number % 3 == 0 ? LegalForm.HouseholdBusiness : LegalForm.Idea;
        var details = new ProjectDetails(
            title,
            summary.Length > 600 ? summary[..600] : summary,
            sector,
            type,
            form,
            form == LegalForm.Idea ? null : VietnamTime.Today(begun).AddDays(-300),
            form == LegalForm.Idea ? "" : $"Hộ kinh doanh số {number + 1}",
            number % 5 == 4 ? null : (18 + (number * 7 % 90)) * 1_000_000L,
            number % 6 == 5 ? null : 1 + (number % 4),
            number % 6 == 5 ? null : 1 + (number % 2));
        var (project, refusal) = SupportedProject.Begin(origin, personId, unit.Id, source, details, EntryCode.Create(SupportedProject.CodePrefix, VietnamTime.Today(begun).Year, bytes), cast.Organizer.Id, begun);
        refusal.Must();
        db.SupportedProjects.Add(project!);
        Officer(unit, begun);
        if (number % 5 < 3)
        {
            var (facts, no) = SensitiveFacts.Keep(
                project!.Id,
                new SensitiveAnswers(number % 13 == 6 ? "" : number % 3 == 0 ? "01" : InventedNames.EthnicityOf(number), number % 4 == 3 ? null : number % 6 == 0 ? HouseholdClass.Poor : number % 6 == 2 ? HouseholdClass.NearPoor : HouseholdClass.Other, number % 4 == 3 ? null : VietnamTime.Today(begun).Year, number % 17 == 2 ? true : number % 7 == 6 ? null : false),
                true,
                cast.Organizer.Id,
                begun.AddHours(1));
            no.Must();
            db.SensitiveFacts.Add(facts!);
        }

        return project!;
    }

    /// <summary>Each province has somebody who goes there.</summary>
    private Guid Officer(UnionUnit unit, DateTime at)
    {
        if (unit.Id == units.Commune(DemoOpenContest.TayGiang).Id)
        {
            return cast.Officer.Id;
        }

        var province = unit.Path.Split('/')[2];
        if (!_officers.TryGetValue(province, out var officer))
        {
            var (person, _) = cast.Another(db, units.Province(province).Id, at, _random);
            db.UnitAppointments.Add(UnitAppointment.Create(person.Id, units.Province(province).Id, UnitRole.Officer, cast.Administrator.Id, at));
            _officers[province] = officer = person.Id;
        }

        return officer;
    }

    private void Follow(SupportedProject project, Fate fate, int number)
    {
        var (manager, officer) = (cast.Organizer.Id, Officer(_units[project.UnitId], project.CreatedAt));
        var decided = VietnamTime.Today(project.CreatedAt).AddDays(10);
        var support = Decide(project, decided, number);
        project.SupportedSince(decided);
        var supports = new List<Support> { support };
        if (number % 9 == 4)
        {
            Lend(project, decided.AddDays(40), number);
        }

        var settings = support.ProgrammeId is { } id ? _programmes.Values.Single(p => p.Id == id).Settings : new FollowUpSettings();
        var (planned, _) = CheckInPlan.For(project, [], settings);
        db.CheckIns.AddRange(planned);
        var last = default(DateOnly?);
        foreach (var (checkIn, n) in planned.Select((c, n) => (c, n)))
        {
            var seen = checkIn.DueOn.AddDays(2 + (number % 9));
            if (seen > VietnamTime.Today(clock.Day(-3, 9)) || !Answers(fate, checkIn.Month, seen, clock.Now))
            {
                continue;
            }

            Look(project, checkIn, supports, fate, number, n, seen, officer, isLast: !planned.Any(c => c.DueOn > checkIn.DueOn && c.DueOn.AddDays(14) <= VietnamTime.Today(clock.Day(-3, 9))));
            last = seen;
        }

        // Those of long ago were seen again this year, and a few sent something that still waits to be read.
        if (fate == Fate.Well && (last is null || last < VietnamTime.Today(clock.Day(-300, 9))))
        {
            var on = VietnamTime.Today(clock.Day(-50 - (number % 20), 9));
            var (between, refusal) = CheckIn.Between(project, [.. planned], on.AddDays(-89), on, manager, At(on, 8));
            refusal.Must();
            db.CheckIns.Add(between!);
            Look(project, between!, supports, fate, number, 3, on, officer, isLast: true);
            CheckInPlan.For(project, [.. planned, between!], settings);
        }

        _waiting.LeaveMoney(support, officer);
        if (fate == Fate.Well)
        {
            _waiting.LeaveCheckIn(project, planned, officer);
        }

        Promise(project, officer, decided, number);
    }

    /// <summary>Which of the planned ones were answered at all.</summary>
    private static bool Answers(Fate fate, int month, DateOnly seen, DateTime now) => fate switch
    {
        Fate.Unseen or Fate.Young => false,
        Fate.Stale => month <= 6 && seen < VietnamTime.Today(now).AddMonths(-13),
        _ => true,
    };

    private Support Decide(SupportedProject project, DateOnly on, int number)
    {
        var (manager, approver) = (cast.Organizer.Id, cast.SecondOrganizer.Id);
        var programme = _programmes[on < new DateOnly(2025, 11, 30) ? "DA939" : "DA2415"];
        var prize = project.Origin == ProjectOrigin.Award;
        var goods = !prize && number % 11 == 7;
        var amount = prize ? 5_000_000L * (1 + (number % 3)) : 5_000_000L * (6 + (number % 7));
        var details = new SupportDetails(
            prize ? SupportKind.Prize : goods ? SupportKind.InKind : SupportKind.Grant,
            goods ? FunderKind.Sponsor : number % 4 == 1 ? FunderKind.StateBudget : FunderKind.UnionFund,
            goods ? "Công ty Thiết bị Nhà Bếp Xanh" : number % 4 == 1 ? "Ngân sách Đề án" : "Quỹ Hỗ trợ phụ nữ khởi nghiệp",
            goods ? null : programme.Id,
            goods ? "" : string.Create(CultureInfo.InvariantCulture, $"{100 + number}/QĐ-ĐCT"),
            on,
            amount,
            goods ? "Máy hút chân không và tủ sấy." : "Mua máy, bao bì và nguyên liệu vụ đầu.");
        TranchePlan[] plans = prize || goods ? [] : [new(null, 60, null, "", on.AddDays(10)), new(null, 40, null, "Có hóa đơn của đợt một và ảnh xưởng", on.AddDays(90))];
        var (support, refusal) = Support.Decide(project, details, plans, manager, At(on, 10));
        refusal.Must();
        db.Supports.Add(support!);
        foreach (var tranche in support!.Tranches)
        {
            var paid = on.AddDays(tranche.Number == 1 ? 12 : 100);
            if (paid > VietnamTime.Today(clock.Day(-2, 9)) || (tranche.Number == 2 && number % 8 == 6))
            {
                break;
            }

            if (tranche.Condition.Length > 0)
            {
                support.MeetCondition(tranche.Id, paid.AddDays(-4), manager, At(paid.AddDays(-4), 9)).Must();
            }

            var (asked, no) = support.Ask(tranche.Id, tranche.Amount, "", manager, At(paid.AddDays(-3), 9));
            no.Must();
            support.Approve(asked!.Id, approver, At(paid.AddDays(-2), 15)).Must();
            support.Pay(asked.Id, paid, goods ? PaymentWay.InKind : PaymentWay.BankTransfer, _people[project.PersonId].FullName, manager, At(paid, 16), hasEvidence: false, "Bản giấy lưu ở phòng kế toán, chưa chụp.").Must();
        }

        return support;
    }

    /// <summary>A loan of the Policy Bank: only its number here and what the bank says each quarter.</summary>
    private void Lend(SupportedProject project, DateOnly on, int number)
    {
        if (on > VietnamTime.Today(clock.Day(-40, 9)))
        {
            return;
        }

        var details = new SupportDetails(SupportKind.Loan, FunderKind.PolicyBank, "Ngân hàng Chính sách xã hội, phòng giao dịch huyện", null, "", on, 50_000_000, "Vay vốn giải quyết việc làm.", string.Create(CultureInfo.InvariantCulture, $"6600-{on.Year}-{number:0000}"), on.AddYears(3));
        var (loan, refusal) = Support.Decide(project, details, [], cast.Organizer.Id, At(on, 11));
        refusal.Must();
        db.Supports.Add(loan!);
        for (var (day, left) = (on.AddMonths(3), 45_000_000L); day < VietnamTime.Today(clock.Day(-5, 9)) && left > 0; (day, left) = (day.AddMonths(3), left - 5_000_000))
        {
            loan!.TakeBalance(day, left, number % 27 == 13 && day.AddMonths(3) >= VietnamTime.Today(clock.Day(-5, 9)) ? 3_000_000 : 0, cast.Organizer.Id, At(day, 17)).Must();
        }
    }

    /// <summary>Filled by her, or by an officer on a visit; accepted by somebody else.</summary>
    private void Look(SupportedProject project, CheckIn checkIn, List<Support> supports, Fate fate, int number, int n, DateOnly seen, Guid officer, bool isLast)
    {
        var (manager, visited) = (cast.Organizer.Id, n % 2 == 1 || number % 7 == 3);
        Visit? visit = null;
        if (visited)
        {
            (visit, var no) = Visit.Note(project, new VisitDetails(seen, "Xưởng của chị", "Chị và hai người làm", Findings[(number + n) % Findings.Length]), officer, At(seen, 11));
            no.Must();
            db.Visits.Add(visit!);
            checkIn.TakeTo(project, visit!, officer, At(seen, 12)).Must();
            if (number % 4 == 2)
            {
                var (action, bad) = AgreedAction.Agree(project, ActionSource.Visit, visit!.Id, "Gửi ảnh kho sau khi kê lại", project.PersonId, seen.AddDays(20), officer, At(seen, 12));
                bad.Must();
                db.AgreedActions.Add(action!);
                if (!isLast)
                {
                    action!.Finish(project.PersonId, At(seen.AddDays(15), 19));
                }
            }
        }

        var filler = visited ? officer : project.PersonId;
        checkIn.SaveDraft(project, Say(project, checkIn, supports, fate, number, n, seen, isLast), filler, At(seen, 14)).Must();
        checkIn.Submit(project, visit, filler, At(seen, 15)).Must();
        var read = At(seen.AddDays(2), 9);
        checkIn.Accept(project, manager, read).Must();
        if (checkIn.MoneyUsed is { } used and > 0)
        {
            MoneyUsed.Spread(supports, used, seen, checkIn.Id, manager, read);
        }
    }

    private static CheckInAnswers Say(SupportedProject project, CheckIn checkIn, List<Support> supports, Fate fate, int number, int n, DateOnly seen, bool isLast)
    {
        var state = isLast && fate == Fate.Stopped ? BusinessState.Stopped : isLast && fate == Fate.Paused ? BusinessState.Paused : (number + n) % 4 == 0 ? BusinessState.Growing : BusinessState.Working;
        var months = Warnings.Months(checkIn.From, seen < checkIn.To ? seen : checkIn.To);
        var workers = state == BusinessState.Stopped ? 0 : Math.Max(1, (project.WorkersBefore ?? 2) + n + (number % 3) - (isLast && number % 29 == 8 ? 4 : 0));
        var monthly = (project.RevenueBefore ?? 36_000_000) / 12 * (100 + (12 * (n + 1)) + (number % 20)) / 100;
        var revenue = state == BusinessState.Stopped ? 0 : monthly * months * (isLast && number % 31 == 5 ? 40 : 100) / 100 / 10_000 * 10_000;
        var grown = n == 2 && number % 4 == 0 && fate == Fate.Well ? project.LegalForm switch { LegalForm.Idea => LegalForm.HouseholdBusiness, LegalForm.HouseholdBusiness => number % 8 == 0 ? LegalForm.Cooperative : LegalForm.CooperativeGroup, var same => same } : project.LegalForm;
        var answered = number % 10 != 9 || n != 1;
        return new CheckInAnswers
        {
            State = state,
            StateSince = state is BusinessState.Paused or BusinessState.Stopped ? seen.AddDays(-30) : null,
            Revenue = answered ? revenue : null,
            Profit = answered ? number % 37 == 11 && isLast ? revenue + 1_000_000 : revenue / 5 : null,
            Workers = workers,
            WomenWorkers = Math.Min(workers, workers - (number % 5 == 0 ? 1 : 0) < 0 ? 0 : workers - (number % 5 == 0 ? 1 : 0)),
            MinorityWorkers = number % 3 == 0 ? Math.Min(workers, 1) : workers / 2,
            PoorWorkers = answered ? workers / 3 : null,
            LegalForm = grown,
            LegalFormSince = grown == project.LegalForm ? null : seen.AddDays(-20),
            LegalName = grown == project.LegalForm ? "" : $"Cơ sở Hương đất {number + 1}",
            OcopStars = fate == Fate.Well && n >= 1 ? number % 6 == 1 ? 3 : number % 19 == 4 ? 4 : 0 : null,
            Products = "Hàng khô đóng túi 200 g và 500 g",
            Channels = number % 2 == 0 ? "Chợ xã, cửa hàng ở thị trấn, nhóm Zalo" : "Khách quen, hội chợ của tỉnh",
            MoneyUsed = number % 12 == 10 ? null : Used(supports[0], n, seen) is > 0 and var used ? used + (number == 33 ? 3_000_000 : 0) : null,
            Difficulty = Difficulties[(number + n) % Difficulties.Length],
            NextNeed = Needs[(number + n) % Needs.Length],
        };
    }

    /// <summary>Most of what lies in her hand the first time, all of it later.</summary>
    private static long Used(Support support, int n, DateOnly seen) => SupportLedger.At(support, seen, 0).Unspent * (n == 0 ? 80 : 100) / 100;

    private void Promise(SupportedProject project, Guid officer, DateOnly decided, int number)
    {
        (string Title, int Days, int Weight)[] promised = [("Lắp máy và làm thử mẻ đầu", 60, 30), ("Có nhãn và giấy công bố", 150, 30), ("Bán đều cho năm cửa hàng", 300, 40)];
        foreach (var (title, days, weight) in promised)
        {
            var due = decided.AddDays(days);
            var (milestone, refusal) = Milestone.Add(project, new MilestoneDetails(title, due, days == 150 ? officer : project.PersonId, weight), cast.Organizer.Id, At(decided, 16));
            refusal.Must();
            db.Milestones.Add(milestone!);
            if (due.AddDays(10) < VietnamTime.Today(clock.Now))
            {
                // Every ninth hangs on the last step.
                var late = days == 300 && number % 9 == 2;
                milestone!.Move(late ? 40 : 100, late ? null : due.AddDays(-3), project.PersonId, At(due.AddDays(-3), 20)).Must();
            }
        }
    }

    private static DateTime At(DateOnly day, int hour) => VietnamTime.ToUtc(day.ToDateTime(new TimeOnly(hour, 0)));
}
