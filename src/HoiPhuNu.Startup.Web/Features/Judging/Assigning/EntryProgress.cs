namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

public sealed record EntryProgress(Guid EntryId, Guid RoundEntryId, string Code, string Title, string Track, int Assigned, int Signed, int Recused, int Missing)
{
    public IReadOnlyList<Reader> Readers { get; init; } = [];
}
