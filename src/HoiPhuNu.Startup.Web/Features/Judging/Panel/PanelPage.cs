using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.Panel;

public sealed record PanelPage(RoundHead Round, IReadOnlyList<PanelLine> Judges);
