using HoiPhuNu.Startup.Data.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

public sealed record TieDecided(Guid Id, string Track, IReadOnlyList<string> Titles, string Reason, DateTime At, bool Used);
