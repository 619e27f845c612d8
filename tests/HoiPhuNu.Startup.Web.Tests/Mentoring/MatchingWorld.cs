using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Answers;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>A unit of its own with a coordinator, a cohort of women who want OCOP, and mentors who know it.</summary>
internal sealed class MatchingWorld(App app)
{
    private static int _units = 700;

    public UnionUnit Unit { get; private set; } = null!;

    public Person Coordinator { get; private set; } = null!;

    public MentoringCohort Cohort { get; private set; } = null!;

    public List<MentoringNeed> Needs { get; } = [];

    public List<MentorProfile> Mentors { get; } = [];

    public Dictionary<Guid, Person> People { get; } = [];

    public string Runs => $"/dieu-phoi/dot/{Cohort.Id}/ghep";

    /// <param name="app">Of the test class.</param>
    /// <param name="women">In the cohort.</param>
    /// <param name="mentors">The first is the best, the last the least.</param>
    /// <param name="capacity">Of each.</param>
    /// <param name="mail">Everybody has an address, and so a link.</param>
    public static async Task<MatchingWorld> Build(App app, int women, int mentors, int capacity = 2, bool mail = true)
    {
        var world = new MatchingWorld(app);
        var number = Interlocked.Increment(ref _units);
        world.Unit = await app.AddUnit($"{number}", $"Tỉnh Ghép {number}", UnitLevel.Province);
        world.Coordinator = await app.AddPerson($"Điều Phối {number}");
        await app.Appoint(world.Coordinator.Id, world.Unit.Id, UnitRole.Coordinator);
        await app.WithDb(async db =>
        {
            world.Cohort = MentoringCohort.Create($"Đợt ghép {number}", world.Unit.Id, CohortKind.Chosen, null, world.Coordinator.Id, app.Now);
            db.MentoringCohorts.Add(world.Cohort);
            for (var i = 0; i < women; i++)
            {
                var person = world.Add(db, $"Lò Thị Chị {i}", mail ? $"chi{i}.{number}@example.vn" : null);
                var need = MentoringNeed.Create(world.Cohort.Id, person.Id, null, $"Ý tưởng {i}", "Nông nghiệp", world.Unit.Id, "", "", new NeedDetails { Topics = ["Ocop"], Note = "Muốn đạt ba sao" }, world.Coordinator.Id, app.Now);
                db.MentoringNeeds.Add(need);
                world.Needs.Add(need);
            }

            for (var i = 0; i < mentors; i++)
            {
                var person = world.Add(db, $"Trần Cố Vấn {i}", mail ? $"covan{i}.{number}@example.vn" : null);
                var details = new MentorDetails
                {
                    Topics = [new("Ocop", i == 0 ? TopicLevel.Expert : i == 1 ? TopicLevel.Practised : TopicLevel.Basic)],
                    Ways = MeetingWays.Phone,
                    Capacity = capacity,
                    Gender = MentorGender.Woman,
                    Organisation = "Hợp tác xã Mẫu",
                };
                var profile = MentorProfile.Create(person.Id, world.Unit.Id, details, world.Coordinator.Id, app.Now);
                Assert.Null(profile.Pledge(person.Id, app.Now));
                db.MentorProfiles.Add(profile);
                world.Mentors.Add(profile);
            }

            await db.SaveChangesAsync();
        });
        return world;
    }

    /// <summary>Makes a run over the screens and gives the path of its page.</summary>
    public async Task<string> Run(Browser browser)
    {
        using var made = await browser.Submit(Runs, Runs);
        return made.Headers.Location!.OriginalString;
    }

    public async Task<string> Send(Browser browser)
    {
        var page = await Run(browser);
        using var sent = await browser.Submit(page, page + "/gui");
        return page;
    }

    public Task<List<Mentorship>> Pairs() => app.WithDb(db => db.Mentorships.AsNoTracking().Where(m => m.CohortId == Cohort.Id).OrderBy(m => m.ProposedAt).ThenBy(m => m.Id).ToListAsync());

    public async Task<Mentorship> Pair(Guid id) => (await Pairs()).Single(p => p.Id == id);

    public Person MentorOf(Mentorship pair) => People[Mentors.Single(m => m.Id == pair.ProfileId).PersonId];

    /// <summary>The answer link as it was mailed: sealed in the waiting notice.</summary>
    public async Task<string> Link(Mentorship pair, PairSide side)
    {
        var personId = side == PairSide.Woman ? pair.PersonId : MentorOf(pair).Id;
        var notice = await app.WithDb(db => db.Notices.AsNoTracking().SingleAsync(n => n.EventId == pair.Id && n.PersonId == personId));
        var body = app.Services.GetRequiredService<LinkSeal>().Open(notice.SealedBody!)!;
        var at = body.IndexOf("/dong-hanh/tra-loi/", StringComparison.Ordinal);
        return body[at..body.IndexOf('\n', at)].Trim();
    }

    public async Task<Refusal?> Accept(Guid pairId, PairSide side)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AnswerProposal>().AcceptAsync(pairId, side, null, default);
    }

    public async Task<Refusal?> Decline(Guid pairId, PairSide side)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AnswerProposal>().DeclineAsync(pairId, side, "Dạo này bận", null, default);
    }

    private Person Add(AppDbContext db, string name, string? email)
    {
        var person = Person.Create(name, app.Now, null, email, Unit.Id);
        db.People.Add(person);
        People[person.Id] = person;
        return person;
    }
}
