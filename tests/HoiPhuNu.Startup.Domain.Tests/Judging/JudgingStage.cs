using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>A contest with rounds, an entry in the first one and a sheet of it, made by domain methods alone.</summary>
internal sealed class JudgingStage
{
    public static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);

    public JudgingStage(int rounds = 1, RoundStatus status = RoundStatus.Scoring, int reads = 2, int? advance = 3)
    {
        Contest = Contest.Create("thu", new ContestPlan { Title = "Cuộc thi thử", CodePrefix = "THU", OpensAt = Now.AddDays(-20), ClosesAt = Now.AddDays(-5) }, Guid.CreateVersion7(), Guid.CreateVersion7(), Now.AddDays(-30));
        Contest.SetTracks(["Bảng 1"], Guid.CreateVersion7(), Now);
        for (var i = 1; i <= rounds; i++)
        {
            Contest.AddRound($"Vòng {i}", reads, Now.AddDays(10), [new("Tính mới", "", 60_00, 1), new("Tác động", "", 40_00, 2)]).Plan($"Vòng {i}", reads, i < rounds ? advance : null, Now.AddDays(10), Guid.CreateVersion7(), Now);
        }

        Move(Round, status);
        Entrant = Person.Create("Nguyễn Thị Thử", Now);
        Entry = Entry.Start(Contest, Entrant, Now.AddDays(-10));
        RoundEntry = RoundEntry.Create(Round, Entry, Guid.CreateVersion7(), Contest.Tracks[0].Id, Now);
        Sheet = ScoreSheet.Assign(RoundEntry, Contest.Id, Guid.CreateVersion7(), byHand: false, null, Now);
    }

    public Contest Contest { get; }

    public Round Round => Contest.Rounds[0];

    public Person Entrant { get; }

    public Entry Entry { get; }

    public RoundEntry RoundEntry { get; }

    public ScoreSheet Sheet { get; }

    public Dictionary<Guid, int?> Points(int first = 50_00, int second = 30_00) => new() { [Round.Criteria[0].Id] = first, [Round.Criteria[1].Id] = second };

    public void Signed()
    {
        Assert.Null(Sheet.Save(Points(), "Rõ ràng.", "", Now));
        Assert.Null(Sheet.Sign(Now));
    }

    public static void Move(Round round, RoundStatus to)
    {
        foreach (var step in new[] { RoundStatus.Assigning, RoundStatus.Scoring, RoundStatus.Locked, RoundStatus.Decided }.Where(s => s > round.Status && s <= to).ToList())
        {
            Assert.Null(round.MoveTo(step, null, Now));
        }
    }

    /// <summary>A contest's status without its long way there.</summary>
    public JudgingStage In(ContestStatus status)
    {
        typeof(Contest).GetProperty(nameof(Contest.Status))!.SetValue(Contest, status);
        return this;
    }

    public JudgingStage EntryIs(EntryStatus status)
    {
        typeof(Entry).GetProperty(nameof(Entry.Status))!.SetValue(Entry, status);
        return this;
    }
}
