using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to an entry.</summary>
public sealed class EntryLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        EntryStarted => T["Bắt đầu một hồ sơ"],
        EntryTypedByHelper => T["Cán bộ nhập giúp vào bản nháp"],
        HelpBegan => T["Cán bộ bắt đầu nhập hộ"],
        HelpEnded => T["Thôi nhập hộ"],
        EntrySubmitted { InGrace: true } e => T["Nộp hồ sơ lần {0}, trong phút gia hạn", e.Number],
        EntrySubmitted e => T["Nộp hồ sơ lần {0}", e.Number],
        EntryWithdrawn => T["Rút hồ sơ"],
        EntryChangesDiscarded e => T["Bỏ phần sửa chưa nộp, giữ bản nộp lần {0}", e.Number],
        EntryFoundValid => T["Sơ duyệt: hợp lệ"],
        EntryFoundInvalid => T["Sơ duyệt: chưa hợp lệ"],
        EntryReturned e => T["Trả lại để bổ sung, đến {0}", VietnamTime.FormatShort(e.Until)],
        EntryDisqualified => T["Dừng dự thi"],
        _ => (string?)null,
    };
}
