using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

public sealed record Reader(string Name, SheetStatus Status);
