using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to money that was given.</summary>
public sealed class MoneyLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        SupportDecided e => T["Ghi quyết định hỗ trợ {0}", Money.FormatWithUnit(e.Amount)],
        SupportChanged e => string.Join("; ", Parts(e)),
        SupportCancelled => T["Hủy khoản hỗ trợ"],
        TrancheConditionMet e => T["Ghi đợt {0} đạt điều kiện ngày {1}", e.Number, VietnamTime.FormatDate(e.On)],
        DisbursementAsked { Waived: true } e => T["Đề nghị chi {0} trước điều kiện, có lý do", Money.FormatWithUnit(e.Amount)],
        DisbursementAsked e => T["Đề nghị chi {0}", Money.FormatWithUnit(e.Amount)],
        DisbursementApproved e => T["Duyệt chi {0}", Money.FormatWithUnit(e.Amount)],
        DisbursementRefused e => T["Không duyệt chi {0}", Money.FormatWithUnit(e.Amount)],
        DisbursementDropped e => T["Rút đề nghị chi {0}", Money.FormatWithUnit(e.Amount)],
        DisbursementPaid e => T["Ghi đã chi {0} ngày {1}", Money.FormatWithUnit(e.Amount), VietnamTime.FormatDate(e.On)],
        RefundTyped e => T["Ghi hoàn trả {0} ngày {1}", Money.FormatWithUnit(e.Amount), VietnamTime.FormatDate(e.On)],
        RefundAccepted e => T["Xác nhận hoàn trả {0}", Money.FormatWithUnit(e.Amount)],
        RefundDropped e => T["Bỏ một hoàn trả ghi nhầm, {0}", Money.FormatWithUnit(e.Amount)],
        SpendingNoted e => T["Ghi đã dùng {0} ngày {1}", Money.FormatWithUnit(e.Amount), VietnamTime.FormatDate(e.On)],
        SpendingTakenBack e => T["Bỏ một khoản đã dùng ghi nhầm, {0}", Money.FormatWithUnit(e.Amount)],
        LoanBalanceTaken e => T["Nhận dư nợ ngày {0}: {1}, quá hạn {2}", VietnamTime.FormatDate(e.On), Money.FormatWithUnit(e.Outstanding), Money.FormatWithUnit(e.Overdue)],
        _ => (string?)null,
    };

    /// <summary>Every part of a decision that was typed anew.</summary>
    private IEnumerable<string> Parts(SupportChanged e)
    {
        yield return T["Sửa khoản hỗ trợ, từ {0} thành {1}", Money.FormatWithUnit(e.Before), Money.FormatWithUnit(e.Amount)];
        if (e.Conditions.Count > 0)
        {
            yield return T["sửa điều kiện của đợt {0}", string.Join(", ", e.Conditions)];
        }

        if (e.FunderChanged)
        {
            yield return T["đổi nguồn"];
        }

        if (e.DecisionNumber is not null)
        {
            yield return T["số quyết định từ “{0}” thành “{1}”", e.DecisionBefore!, e.DecisionNumber];
        }

        if (e.RepayMoved)
        {
            yield return T["hạn trả từ {0} thành {1}", e.RepayBefore is { } was ? VietnamTime.FormatDate(was) : "–", e.RepayBy is { } now ? VietnamTime.FormatDate(now) : "–"];
        }
    }
}
