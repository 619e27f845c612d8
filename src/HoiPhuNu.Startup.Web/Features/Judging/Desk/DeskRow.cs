using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.Desk;

public sealed record DeskRow(Guid Id, string Title, string Code, string Sector, SheetStatus Status, DateTime? SavedAt, DateTime? SignedAt, DateTime? RecusedAt, string? RecusalReason, string? ReopenReason, int? Points, int Scored, int Criteria);
