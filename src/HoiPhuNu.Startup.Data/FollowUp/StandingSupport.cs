namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>A support that was not cancelled, as far as it says under which programme its project is followed.</summary>
public readonly record struct StandingSupport(Guid ProjectId, Guid Id, DateOnly DecidedOn, Guid? ProgrammeId);
