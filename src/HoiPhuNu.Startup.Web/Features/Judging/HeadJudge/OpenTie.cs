using HoiPhuNu.Startup.Data.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

public sealed record OpenTie(Guid TrackId, string Track, int Rank, IReadOnlyList<EntryLabel> Entries);
