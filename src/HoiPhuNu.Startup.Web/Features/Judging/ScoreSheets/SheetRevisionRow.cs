using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

public sealed record SheetRevisionRow(int Number, DateTime SignedAt, DateTime ReopenedAt, string Reason, string Comment, string PrivateNote, IReadOnlyDictionary<Guid, int> Points)
{
    public int Total => Points.Values.Sum();
}
