using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to awards and results.</summary>
public sealed class AwardLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        AwardPlanChanged => T["Sửa cơ cấu giải thưởng"],
        ResultsPrepared e => T["Lập bản kết quả số {0}", e.Number],
        PreparationVoided => T["Hủy bản kết quả chưa duyệt"],
        ResultsPublished e => T["Duyệt và công bố bản kết quả số {0}", e.Number],
        _ => (string?)null,
    };
}
