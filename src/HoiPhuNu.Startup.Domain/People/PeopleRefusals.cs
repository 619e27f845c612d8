using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.People;

public static class PeopleRefusals
{
    public static readonly Refusal AlreadyRevoked = new("People.AlreadyRevoked");
    public static readonly Refusal InvitationUsed = new("People.InvitationUsed");
    public static readonly Refusal InvitationRevoked = new("People.InvitationRevoked");
    public static readonly Refusal AlreadyAppointed = new("People.AlreadyAppointed");

    public static readonly Refusal HeadJudgeThere = new("People.HeadJudgeThere");
    public static readonly Refusal LastOrganizer = new("People.LastOrganizer");
    public static readonly Refusal UnitNeedsParent = new("People.UnitNeedsParent");
    public static readonly Refusal UnitLevelWrong = new("People.UnitLevelWrong");
    public static readonly Refusal UnitCodeTaken = new("People.UnitCodeTaken");
    public static readonly Refusal UnitMergedWrongly = new("People.UnitMergedWrongly");
    public static readonly Refusal UnitEnded = new("People.UnitEnded");

    public static Refusal UnitAlreadyEnded(DateOnly day) => new("People.UnitAlreadyEnded", day);

    public static Refusal UnitEndsBeforeItBegan(DateOnly began) => new("People.UnitEndsBeforeItBegan", began);

    public static Refusal UnitStillHasBelow(int count) => new("People.UnitStillHasBelow", count);

    public static Refusal InvitationExpired(DateTime at) => new("People.InvitationExpired", at);
}
