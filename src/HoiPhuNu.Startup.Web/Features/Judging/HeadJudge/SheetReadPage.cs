using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

public sealed record SheetReadPage(RoundHead Round, ScoreSheetPage Sheet, string Judge, bool CanReopen, ReopenForm Form);
