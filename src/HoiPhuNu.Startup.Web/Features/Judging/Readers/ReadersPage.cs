using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.Readers;

public sealed record ReadersPage(RoundHead Round, Guid EntryId, string Code, string Title, string Track, bool HasLeft, IReadOnlyList<ReaderLine> Judges)
{
    public ConflictForm Form { get; init; } = new();

    public int Enough => Judges.Count(j => j.Status is SheetStatus.Open or SheetStatus.Signed);
}
