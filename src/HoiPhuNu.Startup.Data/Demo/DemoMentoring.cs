using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>
/// Mentoring beside the contest that is in its second round: forty mentors, sixty women, one run computed as the site computes it,
/// sent and mostly accepted; two months of talks; some pairs that went quiet; a topic nobody offers.
/// </summary>
internal sealed class DemoMentoring(AppDbContext db, DemoUnits units, DemoCast cast, DemoClock clock)
{
    /// <summary>Wanted by many, offered by nobody.</summary>
    public const string Uncovered = "IntellectualProperty";

    private const int Mentors = 40;
    private const int Women = 60;
    private const int Seed = 939;

    // Codes of provinces: where entries of the second contest come from.
    private static readonly string[] Provinces = ["04", "08", "15", "14", "20", "12", "11", "22", "25", "19", "24"];

    private static readonly (string Organisation, string Story, string Sector, string[] Topics)[] Callings =
    [
        ("Hợp tác xã Chế biến nông sản Nà Lúa", "Mười hai năm làm đồ sấy, từng đưa ba sản phẩm lên hạng 4 sao OCOP.", "Chế biến", ["Ocop", "Packaging", "FoodSafety"]),
        ("Văn phòng kế toán Sao Sáng", "Làm sổ cho hai mươi hợp tác xã, dạy ghi sổ bằng tay trước khi dùng máy.", "Dịch vụ", ["Accounting", "Costing", "Cooperative"]),
        ("Cửa hàng Quà Núi", "Bán hàng trên mạng từ năm 2017, tự chụp ảnh, tự đóng gói.", "Thương mại", ["OnlineSales", "Digital", "Brand"]),
        ("Trung tâm Khuyến nông", "Theo các tổ nhóm từ lúc làm thử đến lúc có hàng đều.", "ngư nghiệp", ["Product", "Markets", "Costing"]),
        ("Công ty Bao bì Lá Xanh", "Thiết kế nhãn cho hàng nhỏ, biết in ít mà không đắt.", "Chế biến", ["Packaging", "Brand", "Product"]),
        ("Quỹ tín dụng nhân dân", "Hai mươi năm thẩm định món vay nhỏ của phụ nữ.", "Dịch vụ", ["Capital", "Accounting", "Legal"]),
        ("Hợp tác xã Dệt Hoa Rừng", "Gây dựng hợp tác xã từ chín khung cửi, nay có bốn mươi thành viên.", "Thủ công", ["Cooperative", "Product", "Markets"]),
        ("Phòng Công Thương", "Hướng dẫn giấy tờ an toàn thực phẩm và công bố sản phẩm.", "Chế biến", ["FoodSafety", "Legal", "WorkSafety"]),
        ("Hội Doanh nhân nữ", "Mở ba kênh bán, đã đi qua cả lãi lẫn lỗ.", "Thương mại", ["Markets", "Brand", "Capital"]),
        ("Tổ chuyển đổi số cộng đồng", "Chỉ từng chị lập gian hàng, quét mã, ghi đơn trên điện thoại.", "Dịch vụ", ["Digital", "OnlineSales"]),
    ];

    private static readonly string[] Decided =
    [
        "Làm lại nhãn theo mẫu mới, ghi đủ khối lượng và hạn dùng. In thử hai trăm cái.",
        "Tính lại giá thành một gói: công hái, công sấy, túi, điện. Chưa bán dưới giá ấy.",
        "Chụp lại ảnh năm mặt hàng ngoài sân, đăng mỗi tuần hai bài.",
        "Gom giấy kiểm nghiệm và giấy đăng ký vào một tập, tuần sau mang ra xã.",
        "Mở sổ thu chi riêng của tổ, mỗi tối ghi, cuối tháng hai người cùng cộng.",
        "Gọi ba cửa hàng ở thị trấn, gửi hàng mẫu, hỏi họ bán giá nào.",
        "Chia việc trong tổ: một người lo mua, một người lo làm, một người lo bán.",
        "Viết một trang giới thiệu để gửi ngân hàng, có bảng trả nợ từng quý.",
    ];

    private static readonly string[] Tasks = ["Gửi ảnh nhãn mới qua Zalo", "Ghi đủ chi phí một mẻ hàng", "Gọi lại cửa hàng đã nhận hàng mẫu", "Mang giấy kiểm nghiệm ra xã", "Gửi mẫu sổ thu chi", "Hỏi giá in túi loại nhỏ"];

    private readonly Random _random = new(Seed);
    private readonly List<MentorProfile> _profiles = [];
    private readonly List<MentoringNeed> _needs = [];
    private readonly Dictionary<Guid, HashSet<int>> _places = [];

    public async Task BuildAsync(Contest second, Contest open, CancellationToken cancel)
    {
        await TopicSeed.ApplyAsync(db, cancel);
        var (made, sent) = (clock.Day(-58, 9), clock.Day(-56, 9));
        db.UnitAppointments.Add(UnitAppointment.Create(cast.Secretary.Id, units.Central.Id, UnitRole.Coordinator, cast.Administrator.Id, made));
        for (var i = 0; i < Mentors; i++)
        {
            AddMentor(i, made);
        }

        var cohort = MentoringCohort.Create($"Đồng hành khởi nghiệp {VietnamTime.Today(made).Year}", units.Central.Id, CohortKind.Chosen, second.Id, cast.Secretary.Id, made);
        db.MentoringCohorts.Add(cohort);
        AddWomen(cohort, second, open, made);
        db.PairWishes.Add(PairWish.Pin(cohort.Id, _needs[0].Id, _profiles[0].Id, cast.Secretary.Id, made));
        await db.SaveChangesAsync(cancel);

        var input = await MatchInputs.LoadAsync(db, cohort.Id, VietnamTime.Today(sent), cancel) with { Seed = Seed };
        var result = Matching.Plan(input);
        var run = MatchRun.Create(cohort.Id, 1, null, cohort.Weights, Seed, result, MatchInputs.HashOf(input), result.Pairs.Count, result.Unmatched.Count, cast.Secretary.Id, made.AddDays(1));
        db.MatchRuns.Add(run);
        run.Send(run.InputHash, result.Pairs.Count, cast.Secretary.Id, sent).Must();
        cohort.Begin();
        await PairUpAsync(cohort, run, input, sent, cancel);
    }

    /// <summary>The first is somebody one can sign in as; most wrote their profile themselves, a few were entered and did not claim it yet.</summary>
    private void AddMentor(int i, DateTime at)
    {
        var calling = Callings[i % Callings.Length];
        var home = Provinces[i * 3 % Provinces.Length];
        var person = i == 0 ? cast.Judges[1] : cast.Another(db, units.Province(home).Id, at.AddDays(-2), _random).Person;
        var byHand = i is 13 or 26;
        var details = new MentorDetails
        {
            Organisation = calling.Organisation,
            Story = calling.Story,
            Gender = i % 9 == 7 ? MentorGender.Man : MentorGender.Woman,
            Topics = [.. calling.Topics.Select((t, n) => new MentorTopic(t, (TopicLevel)(3 - Math.Min(2, (n + i) % 3))))],
            Sectors = [.. DefaultRubric.Sectors.Where((s, n) => s.Contains(calling.Sector, StringComparison.OrdinalIgnoreCase) || n == i % DefaultRubric.Sectors.Count)],
            ProvinceIds = i % 6 == 0 ? [] : [.. Enumerable.Range(0, 3).Select(n => units.Province(Provinces[(i * 3 + n * 2) % Provinces.Length]).Id).Distinct()],
            Languages = (i % 5) switch { 1 => [SpokenLanguages.Vietnamese, "tay"], 2 => [SpokenLanguages.Vietnamese, "mong"], 3 => [SpokenLanguages.Vietnamese, "thai"], 4 => [SpokenLanguages.Vietnamese, "nung"], _ => [SpokenLanguages.Vietnamese] },
            Ways = (i % 4) switch { 0 => MeetingWays.Phone | MeetingWays.Zalo | MeetingWays.Video, 1 => MeetingWays.Phone | MeetingWays.InPerson, 2 => MeetingWays.Zalo | MeetingWays.Phone, _ => MeetingWays.InPerson | MeetingWays.Phone | MeetingWays.Zalo },
            Capacity = i == 0 ? 4 : 1 + (i * 7 % 4),
            HoursPerMonth = 4 + (i % 4 * 2),
        };
        var profile = MentorProfile.Create(person.Id, units.Central.Id, details, byHand ? cast.Secretary.Id : person.Id, at);
        db.MentorProfiles.Add(profile);
        _profiles.Add(profile);
        if (i == Mentors - 1)
        {
            return; // waits for a coordinator to read what she wrote
        }

        if (!byHand)
        {
            profile.TakeIn(cast.Secretary.Id, at.AddHours(3)).Must();
            profile.Pledge(person.Id, at.AddHours(6)).Must();
        }

        if (i == 20)
        {
            profile.Pause(VietnamTime.Today(clock.Day(40, 9)), VietnamTime.Today(at), person.Id, at.AddHours(7)).Must();
        }
    }

    /// <summary>Those of the second round, some of the first, and those of the open contest who have an account or an officer at their side.</summary>
    private void AddWomen(MentoringCohort cohort, Contest second, Contest open, DateTime at)
    {
        var entries = db.ChangeTracker.Entries<Entry>().Select(e => e.Entity).ToList();
        var last = db.ChangeTracker.Entries<RoundEntry>().Select(e => e.Entity).Where(e => e.RoundId == second.Rounds[1].Id).Select(e => e.EntryId).ToHashSet();
        var here = entries.Where(e => e.ContestId == open.Id && e.SubmittedVersion > 0);
        var there = entries.Where(e => e.ContestId == second.Id && e.Status == EntryStatus.Valid).OrderByDescending(e => last.Contains(e.Id)).ThenBy(e => e.Code, StringComparer.Ordinal);
        foreach (var entry in here.OrderByDescending(e => e.PersonId == cast.Ghen.Id).ThenBy(e => e.Code, StringComparer.Ordinal).Concat(there).DistinctBy(e => e.PersonId).Take(Women))
        {
            var i = _needs.Count;
            var contest = entry.ContestId == open.Id ? open : second;
            var details = new NeedDetails
            {
                Topics = [.. (i % 4 == 1 ? entry.Draft.MentoringTopics.Append(Uncovered) : entry.Draft.MentoringTopics).Distinct().Take(NeedDetails.MaxTopics)],
                Note = i % 5 == 0 ? "Gọi sau bảy giờ tối, ban ngày tôi ở trên nương." : "",
                Languages = i % 9 == 4 ? ["mong", SpokenLanguages.Vietnamese] : [SpokenLanguages.Vietnamese],
                Ways = i % 3 == 0 ? MeetingWays.Phone | MeetingWays.Zalo : i % 3 == 1 ? MeetingWays.Phone | MeetingWays.InPerson : MeetingWays.Zalo | MeetingWays.Video | MeetingWays.Phone,
                WomenOnly = i % 6 == 2,
            };
            var need = MentoringNeed.Create(
                cohort.Id, entry.PersonId, contest == second ? entry.Id : null, entry.Draft.Title, contest.Sectors.Single(s => s.Id == entry.Draft.SectorId).Name,
                entry.DraftDetails.ProvinceId, entry.Draft.LegalName, entry.Draft.TaxCode, details, cast.Secretary.Id, at.AddHours(2));
            db.MentoringNeeds.Add(need);
            _needs.Add(need);
        }
    }

    private async Task PairUpAsync(MentoringCohort cohort, MatchRun run, MatchInput input, DateTime sent, CancellationToken cancel)
    {
        var needs = _needs.ToDictionary(n => n.Id);
        var profiles = _profiles.ToDictionary(p => p.Id);
        var topics = await db.MentoringTopics.AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Code, cancel); // an installation has them before the demo data come
        _needs.ForEach(n => n.Lock(sent));
        var held = new List<MatchAssignment>();
        var (number, running) = (0, 0);
        foreach (var match in run.Result.Pairs)
        {
            var i = number++;
            var profile = profiles[match.MentorId];
            var first = needs[match.WomanId] == _needs[0];
            var waits = !first && number == run.Result.Pairs.Count;
            var pair = Propose(match, run.Id, waits ? clock.Day(-2, 10) : sent);
            if (waits)
            {
                continue; // asked late, and not answered yet
            }

            if (profile.PledgedAt is null)
            {
                pair.Accept(PairSide.Woman, [], profile, pair.PersonId, sent.AddHours(3)).Must();
                pair.Lapse(pair.AnswerBy.AddHours(1)).Must(); // nobody is behind the profile yet
            }
            else if (!first && i == 20)
            {
                pair.Lapse(pair.AnswerBy.AddHours(1)).Must(); // she never answered: the coordinator calls her
            }
            else if (!first && i % 17 == 6)
            {
                pair.Decline(i % 2 == 0 ? PairSide.Mentor : PairSide.Woman, i % 2 == 0 ? "Tháng này tôi kín lịch đi cơ sở, xin nhường cho chị khác." : "Tôi muốn tìm người gần nhà hơn.", i % 2 == 0 ? profile.PersonId : pair.PersonId, sent.AddDays(1)).Must();
                Next(match, i);
            }
            else
            {
                Begin(pair, profile, sent.AddHours(5 + (i % 40)));
                held.Add(match.Assignment);
                Live(pair, profile, first ? 0 : running++, sent);
            }
        }

        // The last proposals still wait for an answer.
        void Next(MatchPair declined, int i)
        {
            var without = input with { Women = [.. input.Women.Select(w => w.Id == declined.WomanId ? w with { BannedMentorIds = [.. w.BannedMentorIds, declined.MentorId], PinnedMainId = null } : w)] };
            var current = held.Concat(run.Result.Assignments.Skip(i + 1)).ToList();
            if (Matching.Next(without, current, declined.WomanId, declined.Role).Pair is { } next && profiles[next.MentorId].PledgedAt is not null)
            {
                Propose(next, null, clock.Day(-2, 10));
            }
        }

        Mentorship Propose(MatchPair match, Guid? runId, DateTime at)
        {
            var pair = Mentorship.Propose(needs[match.WomanId], match.MentorId, match.Role, [.. match.Topics.Where(t => t.Covered).Select(t => topics[t.TopicId])], match.Score.Total, runId, cohort.AnswerDays, cast.Secretary.Id, at);
            db.Mentorships.Add(pair);
            return pair;
        }

        await db.SaveChangesAsync(cancel);
        Certify();
    }

    private void Begin(Mentorship pair, MentorProfile profile, DateTime at)
    {
        var taken = _places.TryGetValue(profile.Id, out var places) ? places : _places[profile.Id] = [];
        pair.Accept(PairSide.Mentor, taken, profile, profile.PersonId, at).Must();
        taken.Add(pair.Place!.Value);
        pair.Accept(PairSide.Woman, taken, profile, pair.PersonId, at.AddHours(2)).Must();
    }

    /// <summary>Every seventh pair went quiet, two never spoke, two are over; the others talk about every two weeks.</summary>
    private void Live(Mentorship pair, MentorProfile profile, int i, DateTime sent)
    {
        if (i % 28 == 13)
        {
            return; // never a word
        }

        var way = profile.Details.Ways.Split().First();
        var began = VietnamTime.Today(pair.StartedAt!.Value);
        var at = pair.StartedAt.Value.AddDays(1);
        pair.WriteAgreement(new AgreementTerms(["Có nhãn và bao bì dùng được", "Biết lãi lỗ từng mặt hàng"], MeetingRhythm.EveryTwoWeeks, 6, profile.Details.Ways, "Gọi buổi tối, không gọi ngày mùa."), PairSide.Mentor, profile.PersonId, at).Must();
        if (i % 5 != 3)
        {
            pair.ConfirmAgreement(PairSide.Woman, pair.PersonId, at.AddHours(3)).Must();
        }

        var isQuiet = i % 7 == 5;
        var until = VietnamTime.Today(clock.Day(isQuiet ? -38 : -2, 9));
        var held = 0;
        for (var day = began.AddDays(2 + (i % 5)); day <= until; day = day.AddDays(11 + _random.Next(7)))
        {
            Talk(pair, profile, day, way, held++, isLatest: day.AddDays(18) > until);
        }

        if (held >= MentoringRating.SessionsBefore && i % 4 == 0)
        {
            db.MentoringRatings.Add(MentoringRating.Give(pair, PairSide.Woman, RatingMoment.AfterThreeSessions, held, 4 + (i % 2), "Cố vấn nói dễ hiểu, chỉ từng việc.", pair.PersonId, clock.Day(-3, 20)).Rating!);
        }

        if (isQuiet && i % 2 == 1)
        {
            var wish = ChangeWish.Send(pair.Id, PairSide.Woman, "Cố vấn bận quá, gọi mấy lần không gặp. Tôi muốn được ghép người khác.", pair.PersonId, clock.Day(-9, 20));
            db.ChangeWishes.Add(wish);
            if (i % 4 == 1)
            {
                wish.Handle(cast.Secretary.Id, clock.Day(-7, 9)).Must();
            }
        }

        if (i is 8 or 23)
        {
            pair.End("Đã xong các mục tiêu, chị tự làm tiếp được.", cast.Secretary.Id, clock.Day(-1, 16)).Must();
        }
        else if (!isQuiet && i % 3 == 0)
        {
            db.MentoringSessions.Add(MentoringSession.Plan(pair, VietnamTime.Today(clock.Day(3 + (i % 9), 9)), new TimeOnly(19, 30), way, "", false, profile.PersonId, clock.Day(-1, 15)).Session!);
        }
    }

    private void Talk(Mentorship pair, MentorProfile profile, DateOnly day, MeetingWays way, int number, bool isLatest)
    {
        var at = VietnamTime.ToUtc(day.ToDateTime(new TimeOnly(20, 15)));
        var pick = _random.Next(1000);
        var facts = new SessionFacts(day, 20 + (5 * _random.Next(15)), way, Decided[pick % Decided.Length]);
        var session = MentoringSession.Log(pair, facts, pick % 9 == 0 ? "Chị còn ngại nói trước tổ, lần sau gọi riêng trước." : "", 0, onBehalf: false, profile.PersonId, at).Session!;
        db.MentoringSessions.Add(session);
        if (pick % 23 == 0)
        {
            session.SayDifferent(new SessionCorrection(facts.Minutes - 10, "Hôm ấy nói ngắn hơn, và chưa chốt việc in nhãn."), pair.PersonId, at.AddHours(14)).Must();
        }
        else if (!isLatest || pick % 3 == 0)
        {
            session.Confirm(pair.PersonId, at.AddHours(12)).Must();
        }

        var action = ActionItem.Create(session, Tasks[(pick + number) % Tasks.Length], pick % 3 == 0 ? PairSide.Mentor : PairSide.Woman, day.AddDays(10), at);
        db.ActionItems.Add(action);
        if (!isLatest)
        {
            action.Finish(dropped: pick % 11 == 0, pair.PersonId, at.AddDays(5)).Must();
        }
    }

    /// <summary>One certificate over what the signed-in mentor's women confirmed up to last week.</summary>
    private void Certify()
    {
        var profile = _profiles[0];
        var (from, to) = (VietnamTime.Today(clock.Day(-58, 9)), VietnamTime.Today(clock.Day(-8, 9)));
        var hers = db.ChangeTracker.Entries<Mentorship>().Select(e => e.Entity).Where(m => m.ProfileId == profile.Id).Select(m => m.Id).ToHashSet();
        var counted = db.ChangeTracker.Entries<MentoringSession>().Select(e => e.Entity).Where(s => hers.Contains(s.MentorshipId) && s.Counts && s.Date >= from && s.Date <= to).ToList();
        var code = EntryCode.Create(HoursCertificate.Prefix, to.Year, [0, 9, 3, 9]);
        db.HoursCertificates.Add(HoursCertificate.Issue(
            profile, cast.Judges[1].FullName, units.Central.Name, from, to, counted.Sum(s => s.Minutes), counted.Count, counted.Select(s => s.MentorshipId).Distinct().Count(), code, cast.Secretary.Id, clock.Day(-6, 10)).Certificate
            ?? throw new InvalidOperationException("The mentor one can sign in as has no confirmed talk."));
    }
}
