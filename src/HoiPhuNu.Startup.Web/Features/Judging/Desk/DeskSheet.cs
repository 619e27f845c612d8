using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.Desk;

public sealed record DeskSheet(Guid Id, Guid RoundId, string RoundName, RoundStatus RoundStatus, DateTime? ClosesAt, string ContestTitle, string Title, SheetStatus Status, bool Begun, bool Reopened, int? Total);
