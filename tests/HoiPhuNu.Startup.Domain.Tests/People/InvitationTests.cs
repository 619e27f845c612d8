using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.People;

/// <summary>Once, for seven days, and not after it was taken back.</summary>
public sealed class InvitationTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Guid By = Guid.CreateVersion7();
    private static readonly Guid Invited = Guid.CreateVersion7();

    [Theory]
    [InlineData(0, true)]
    [InlineData(7 * 24 * 3600, true)]
    [InlineData((7 * 24 * 3600) + 1, false)]
    public void It_lasts_seven_days_to_the_second(int seconds, bool taken)
    {
        var invitation = New();
        var refusal = invitation.Accept(Invited, Now.AddSeconds(seconds));
        Assert.Equal(taken ? null : PeopleRefusals.InvitationExpired(Now.AddDays(7)), refusal);
        Assert.Equal(taken ? Invited : null, invitation.AcceptedById);
        Assert.Equal(taken ? 1 : 0, ((IRaiseEvents)invitation).Events.OfType<InvitationAccepted>().Count());
    }

    [Fact]
    public void It_works_once()
    {
        var invitation = New();
        Assert.Null(invitation.Accept(Invited, Now));
        Assert.Equal(PeopleRefusals.InvitationUsed, invitation.Accept(Guid.CreateVersion7(), Now));
        Assert.Equal(PeopleRefusals.InvitationUsed, invitation.Accept(Invited, Now.AddDays(30)));
        Assert.Equal(Invited, invitation.AcceptedById);
    }

    [Fact]
    public void Taken_back_it_opens_nothing_and_what_was_used_is_not_taken_back()
    {
        var invitation = New();
        Assert.Null(invitation.Revoke(By, Now));
        Assert.Equal(PeopleRefusals.InvitationRevoked, invitation.Accept(Invited, Now));
        Assert.Equal(PeopleRefusals.AlreadyRevoked, invitation.Revoke(By, Now));
        Assert.Null(invitation.AcceptedById);
        var used = New();
        used.Accept(Invited, Now);
        Assert.Equal(PeopleRefusals.InvitationUsed, used.Revoke(By, Now));
        Assert.Null(used.RevokedAt);

        // An expired one may still be taken out of the list.
        Assert.Null(New().Revoke(By, Now.AddDays(30)));
    }

    [Fact]
    public void What_happened_to_it_is_told_without_its_secret_and_without_her_address()
    {
        var invitation = Invitation.ToContest(Guid.CreateVersion7(), InvitedRole.Judge, "Lò Thị Mời", "moi@example.vn", OneTimeSecret.HashOf("bi-mat"), By, Now);
        invitation.Accept(Invited, Now);
        var said = string.Join(' ', ((IRaiseEvents)invitation).Events);
        Assert.Equal(2, ((IRaiseEvents)invitation).Events.Count);
        Assert.DoesNotContain(invitation.TokenHash, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("moi@example.vn", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Lò Thị Mời", said, StringComparison.Ordinal);
    }

    private static Invitation New() => Invitation.ToUnit(Guid.CreateVersion7(), InvitedRole.UnitOfficer, "Lò Thị Mời", null, OneTimeSecret.HashOf("bi-mat"), By, Now);
}
