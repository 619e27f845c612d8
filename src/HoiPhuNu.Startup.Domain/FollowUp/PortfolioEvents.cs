namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A list of projects with the women's names left the platform as a file: of which figure, under which filter, how many, what for.</summary>
public sealed record PortfolioListTaken(Guid ListId, Guid? ById, DateTime At, DateOnly Day, Guid? UnitId, Guid? ProgrammeId, PortfolioMark Mark, int Number, int Projects, ListPurpose Purpose) : FollowUpEvent(ListId, ById, At);
