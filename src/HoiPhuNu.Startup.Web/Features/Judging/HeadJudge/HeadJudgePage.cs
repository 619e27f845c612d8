using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

public sealed record HeadJudgePage(RoundHead Round, PageOf<EntrySheets> Entries, int All, int Apart, bool OnlyApart)
{
    /// <summary>Ties and what the head judge has decided so far; empty unless the round is locked.</summary>
    public IReadOnlyList<OpenTie> Ties { get; init; } = [];

    public IReadOnlyList<TieDecided> Decided { get; init; } = [];

    public TieForm Form { get; init; } = new();
}
