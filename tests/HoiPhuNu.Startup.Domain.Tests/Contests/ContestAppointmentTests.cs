using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Contests;

/// <summary>Who may do what beside what in one contest; every pair of roles of docs/roles.md.</summary>
public sealed class ContestAppointmentTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);

    public static TheoryData<ContestRole, ContestRole?, bool, string?> Pairs
    {
        get
        {
            var data = new TheoryData<ContestRole, ContestRole?, bool, string?>();
            foreach (var role in Enum.GetValues<ContestRole>())
            {
                data.Add(role, null, false, null);
                data.Add(role, null, true, Judges(role) ? "Contests.EntrantCannotJudge" : "Contests.EntrantCannotRun");
                foreach (var held in Enum.GetValues<ContestRole>())
                {
                    data.Add(role, held, false, held == role ? "Contests.RoleAlreadyHeld" : Judges(role) == Judges(held) ? null : Judges(role) ? "Contests.OrganizerCannotJudge" : "Contests.JudgeCannotRun");
                }
            }

            return data;

            static bool Judges(ContestRole role) => role is ContestRole.Judge or ContestRole.HeadJudge;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Judging_running_and_entering_one_contest_exclude_each_other(ContestRole role, ContestRole? held, bool hasEntry, string? refusal) =>
        Assert.Equal(refusal, ContestAppointment.WhyCannotAppoint(role, held is { } one ? [one] : [], hasEntry)?.Code);

    [Theory]
    [InlineData(ContestRole.HeadJudge, "People.HeadJudgeThere")]
    [InlineData(ContestRole.Judge, null)]
    [InlineData(ContestRole.Secretary, null)]
    public void There_is_one_head_judge(ContestRole role, string? refusal) =>
        Assert.Equal(refusal, ContestAppointment.WhyCannotAppoint(role, [], hasEntry: false, hasHeadJudge: true)?.Code);

    [Theory]
    [InlineData(ContestRole.Organizer, 0, "People.LastOrganizer")]
    [InlineData(ContestRole.CoOrganizer, 0, "People.LastOrganizer")]
    [InlineData(ContestRole.Organizer, 1, null)]
    [InlineData(ContestRole.Secretary, 0, null)]
    [InlineData(ContestRole.Judge, 0, null)]
    public void A_contest_is_never_left_without_an_organizer(ContestRole role, int others, string? refusal)
    {
        var given = ContestAppointment.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), role, Guid.CreateVersion7(), Now);
        Assert.Equal(refusal, given.Revoke(Guid.CreateVersion7(), Now, others)?.Code);
        Assert.Equal(refusal is null, given.RevokedAt is not null);
        Assert.Equal(refusal is null ? 1 : 0, ((IRaiseEvents)given).Events.OfType<ContestRoleRevoked>().Count());
        Assert.Equal(refusal ?? "Contests.RoleAlreadyRevoked", given.Revoke(Guid.CreateVersion7(), Now, others)?.Code);
    }
}
