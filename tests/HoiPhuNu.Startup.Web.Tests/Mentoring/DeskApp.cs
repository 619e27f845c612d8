using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>One unit with a coordinator, a mentor and three women: one pair talks, one went quiet, one woman has nobody.</summary>
public sealed class DeskApp : App, IAsyncLifetime
{
    public Person Coordinator { get; private set; } = null!;

    public Person Mentor { get; private set; } = null!;

    public Person Stranger { get; private set; } = null!;

    public MentorProfile Profile { get; private set; } = null!;

    public Mentorship Talking { get; private set; } = null!;

    public Mentorship Quiet { get; private set; } = null!;

    public ChangeWish Wish { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var unit = await AddUnit("dieu-phoi", "Tỉnh Thử Điều Phối", UnitLevel.Province);
        var other = await AddUnit("noi-khac", "Tỉnh Nơi Khác", UnitLevel.Province);
        Coordinator = await AddPerson("Điều Phối Thử", InventedNames.Phone(901));
        Mentor = await AddPerson("Cố Vấn Thử", InventedNames.Phone(902));
        Stranger = await AddPerson("Điều Phối Nơi Khác", InventedNames.Phone(903));
        await Appoint(Coordinator.Id, unit.Id, UnitRole.Coordinator);
        await Appoint(Stranger.Id, other.Id, UnitRole.Coordinator);
        var women = new List<Person>();
        foreach (var name in new[] { "Sùng Thị Một", "=Hai Thị Hai", "Lò Thị Ba" })
        {
            women.Add(await AddPerson(name, InventedNames.Phone(910 + women.Count)));
        }

        await WithDb(async db =>
        {
            var begun = Now.AddDays(-60);
            Profile = MentorProfile.Create(Mentor.Id, unit.Id, new MentorDetails { Topics = [new("Ocop", TopicLevel.Expert)], Ways = MeetingWays.Phone, Capacity = 2, HoursPerMonth = 6 }, Mentor.Id, begun);
            Profile.TakeIn(Coordinator.Id, begun).Must();
            Profile.Pledge(Mentor.Id, begun).Must();
            var cohort = MentoringCohort.Create("Đợt thử", unit.Id, CohortKind.Chosen, null, Coordinator.Id, begun);
            cohort.Begin();
            db.MentorProfiles.Add(Profile);
            db.MentoringCohorts.Add(cohort);
            var needs = women.Select(w => MentoringNeed.Create(cohort.Id, w.Id, null, "Ý tưởng của " + w.FullName, "", unit.Id, "", "", new NeedDetails { Topics = ["Ocop", "WorkSafety"] }, Coordinator.Id, begun)).ToList();
            db.MentoringNeeds.AddRange(needs);
            Talking = Pair(needs[0], 1);
            Quiet = Pair(needs[1], 2);
            db.Mentorships.AddRange(Talking, Quiet);
            Log(Talking, -40, 90, confirmed: true);
            Log(Talking, -10, 45, confirmed: true);
            Log(Talking, -3, 30, confirmed: false);
            Log(Quiet, -45, 60, confirmed: true);
            Wish = ChangeWish.Send(Quiet.Id, PairSide.Woman, "Tôi muốn được ghép người khác.", women[1].Id, Now.AddDays(-1));
            db.ChangeWishes.Add(Wish);
            await db.SaveChangesAsync();

            Mentorship Pair(MentoringNeed need, int place)
            {
                var pair = Mentorship.Propose(need, Profile.Id, MatchRole.Main, ["Ocop"], 10, null, 3, Coordinator.Id, begun);
                pair.Accept(PairSide.Mentor, Enumerable.Range(1, place - 1).ToList(), Profile, Mentor.Id, begun.AddHours(1)).Must();
                pair.Accept(PairSide.Woman, [], Profile, need.PersonId, begun.AddHours(2)).Must();
                return pair;
            }

            void Log(Mentorship pair, int day, int minutes, bool confirmed)
            {
                var at = Now.AddDays(day);
                var talk = MentoringSession.Log(pair, new SessionFacts(VietnamTime.Today(at), minutes, MeetingWays.Phone, "Làm lại nhãn."), "", 0, false, Mentor.Id, at).Session!;
                if (confirmed)
                {
                    talk.Confirm(pair.PersonId, at.AddHours(1)).Must();
                }

                db.MentoringSessions.Add(talk);
            }
        });
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
}
