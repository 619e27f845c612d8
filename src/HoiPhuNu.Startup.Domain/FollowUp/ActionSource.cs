namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Where an agreed action comes from.</summary>
public enum ActionSource
{
    Visit = 1,
    Warning = 2,
    CheckIn = 3,
}
