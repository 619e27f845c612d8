using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to programmes. Their settings move figures and warnings: from what to what is told.</summary>
public sealed class ProgrammeLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        ProgrammeAdded e => T["Thêm chương trình {0}", e.Code],
        ProgrammeChanged e => string.Join("; ", Parts(e)),
        _ => (string?)null,
    };

    private IEnumerable<string> Parts(ProgrammeChanged e)
    {
        yield return T["Sửa chương trình {0}", e.Code];
        if (e is not { Before: { } was, After: { } now })
        {
            yield break;
        }

        if (was.EffectiveMonths != now.EffectiveMonths)
        {
            yield return T["hiệu quả trong {0} tháng thay cho {1}", now.EffectiveMonths, was.EffectiveMonths];
        }

        if (was.UnspentDays != now.UnspentDays)
        {
            yield return T["cảnh báo chưa dùng sau {0} ngày thay cho {1}", now.UnspentDays, was.UnspentDays];
        }

        if (was.RevenueDropPercent != now.RevenueDropPercent)
        {
            yield return T["cảnh báo doanh thu còn {0}% thay cho {1}%", now.RevenueDropPercent, was.RevenueDropPercent];
        }

        if (was.OpenDaysBefore != now.OpenDaysBefore)
        {
            yield return T["mở lần theo dõi trước {0} ngày thay cho {1}", now.OpenDaysBefore, was.OpenDaysBefore];
        }

        if (was.GraceDays != now.GraceDays)
        {
            yield return T["chờ {0} ngày sau hạn thay cho {1}", now.GraceDays, was.GraceDays];
        }

        if (!was.CheckInMonths.SequenceEqual(now.CheckInMonths))
        {
            yield return T["theo dõi ở tháng {0} thay cho {1}", string.Join(", ", now.CheckInMonths), string.Join(", ", was.CheckInMonths)];
        }
    }
}
