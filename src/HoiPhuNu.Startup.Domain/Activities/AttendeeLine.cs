namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>What is typed of one line of a roll call.</summary>
public sealed record AttendeeLine(string Name, int? BirthYear, string Place, bool IsWoman, Guid? PersonId, int Sessions);
