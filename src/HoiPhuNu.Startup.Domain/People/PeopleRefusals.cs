using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.People;

public static class PeopleRefusals
{
    public static readonly Refusal AlreadyRevoked = new("People.AlreadyRevoked");
    public static readonly Refusal InvitationUsed = new("People.InvitationUsed");
    public static readonly Refusal InvitationRevoked = new("People.InvitationRevoked");
    public static readonly Refusal AlreadyAppointed = new("People.AlreadyAppointed");

    public static Refusal InvitationExpired(DateTime at) => new("People.InvitationExpired", at);
}
