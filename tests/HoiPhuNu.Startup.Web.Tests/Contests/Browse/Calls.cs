using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Contests.Browse;

/// <summary>Announced contests as a test wants them: open when the plan says, two rounds, two tracks unless said.</summary>
public sealed class Calls(App app)
{
    private int _made;
    private UnionUnit? _host;
    private Person? _organizer;

    public UnionUnit Host => _host!;

    public async Task<Contest> Add(string title = "Phụ nữ khởi nghiệp từ nông sản quê mình", DateTime? opens = null, DateTime? closes = null, Func<ContestPlan, ContestPlan>? plan = null, bool open = true, IReadOnlyList<string>? tracks = null, IReadOnlyList<Func<Contest, Award>>? awards = null, string sector = "Nông sản", string round = "Vòng hồ sơ", IReadOnlyList<CriterionPlan>? rubric = null)
    {
        _host ??= await app.WithDb(db => db.Units.SingleAsync(u => u.Code == "04"));
        _organizer ??= await app.AddPerson("Nông Thị Thử");
        var given = new ContestPlan
        {
            Title = title,
            Theme = "Phát huy của quý quê mình",
            Summary = "Tìm ý tưởng làm ra việc từ cây, con, nghề của bản.",
            RulesMarkdown = "## Điều kiện\n\nPhụ nữ từ 18 tuổi.",
            CodePrefix = "THU",
            Level = ContestLevel.Province,
            EntrantTypes = EntrantTypes.Individual | EntrantTypes.Cooperative,
            OpensAt = opens ?? app.Now.AddDays(-5),
            ClosesAt = closes ?? (opens ?? app.Now).AddDays(20),
            ContactName = "Tổ thư ký",
            ContactPhone = "0900 000 123",
        };
        given = plan?.Invoke(given) ?? given;
        var at = app.Now.AddDays(-300);
        var contest = Contest.Create($"goi-{Interlocked.Increment(ref _made)}", given, _host.Id, _organizer.Id, at);
        Must(contest.SetSectors([sector], _organizer.Id, at));
        Must(contest.SetTracks(tracks ?? DefaultRubric.Tracks, _organizer.Id, at));
        var first = contest.AddRound(round, 3, given.ClosesAt!.Value.AddDays(20), rubric ?? DefaultRubric.Preliminary);
        Must(first.Plan(round, 3, 10, given.ClosesAt.Value.AddDays(20), _organizer.Id, at));
        contest.AddRound("Vòng chung kết", 5, given.ClosesAt.Value.AddDays(40), DefaultRubric.Final);
        if (open)
        {
            Must(contest.Open(1, _organizer.Id, at));
        }

        await app.WithDb(async db =>
        {
            db.NobodyListens = true;
            db.Contests.Add(contest);
            db.Awards.AddRange((awards ?? [c => Award.Create(c.Id, null, 1, "Giải Nhất", 1, 15_000_000, "", "", "Giấy chứng nhận")]).Select(make => make(contest)));
            await db.SaveChangesAsync();
        });
        return contest;
    }

    public async Task Cancel(Contest contest, string reason) => await app.WithDb(async db =>
    {
        var found = await db.Contests.FindAsync(contest.Id);
        Must(found!.Cancel(reason, _organizer!.Id, app.Now));
        await db.SaveChangesAsync();
    });

    private static void Must(Refusal? refusal) => Assert.True(refusal is null, refusal?.Code);
}
