namespace HoiPhuNu.Startup.Domain.Entries;

public sealed record TeamMember(string FullName, string Role, bool IsWoman);
