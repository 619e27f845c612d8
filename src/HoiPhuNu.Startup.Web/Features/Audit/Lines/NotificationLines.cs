using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What became of messages.</summary>
public sealed class NotificationLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        NoticeTelephoned => T["Đã gọi điện báo tin"],
        DeliveryRetried e => e.IsMail ? T["Gửi lại một thư mắc lại"] : T["Cho chạy lại một việc mắc lại"],
        MailStopped e => T["Thư dừng lại: dịch vụ thư không nhận ({0})", e.Cause],
        MailResumed => T["Thư đi lại được"],
        MailTriedAgain => T["Cho thử lại hàng thư đang dừng"],
        _ => (string?)null,
    };
}
