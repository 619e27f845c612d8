using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

public sealed record SheetTotal(Guid Id, string Judge, SheetStatus Status, int? Total, bool Reopened);
