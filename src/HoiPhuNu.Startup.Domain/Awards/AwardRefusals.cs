using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

public static class AwardRefusals
{
    public static readonly Refusal AlreadyPublished = new("Awards.AlreadyPublished");
    public static readonly Refusal PreparationVoided = new("Awards.PreparationVoided");
    public static readonly Refusal NeedsSecondApprover = new("Awards.NeedsSecondApprover");
    public static readonly Refusal SnapshotChanged = new("Awards.SnapshotChanged");
    public static readonly Refusal NotDecided = new("Awards.NotDecided");
    public static readonly Refusal AlreadyPrepared = new("Awards.AlreadyPrepared");

    public static readonly Refusal PreparationExpired = new("Awards.PreparationExpired");
    public static readonly Refusal ReasonMissing = new("Awards.ReasonMissing");
    public static readonly Refusal CorrectionNeedsStatement = new("Awards.CorrectionNeedsStatement");
    public static readonly Refusal NoAwardGiven = new("Awards.NoAwardGiven");
    public static readonly Refusal NotCompared = new("Awards.NotCompared");
    public static readonly Refusal CountsDisagree = new("Awards.CountsDisagree");

    public static Refusal OverrideNeedsReason(string entryCode) => new("Awards.OverrideNeedsReason", entryCode);

    public static Refusal AwardOfAnotherTrack(string entryCode) => new("Awards.AwardOfAnotherTrack", entryCode);

    public static Refusal TooMany(string award, int given, int quantity) => new("Awards.TooMany", award, given, quantity);
}
