using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.Rankings;

/// <param name="Ranking">Null while the viewer may not see scores.</param>
/// <param name="Judges">Names of those a problem names.</param>
public sealed record RankingPage(RoundHead Round, RoundRanking? Ranking, IReadOnlyDictionary<Guid, string> Judges);
