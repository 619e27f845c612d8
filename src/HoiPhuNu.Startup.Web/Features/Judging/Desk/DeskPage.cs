namespace HoiPhuNu.Startup.Web.Features.Judging.Desk;

public sealed record DeskPage(string Name, IReadOnlyList<DeskRound> Rounds, DeskRound? Chosen, IReadOnlyList<HeadedRound> Headed, DeskFilter Filter, PageOf<DeskRow>? Rows, DateTime Now);
