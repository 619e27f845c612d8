using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To who approves the unit's payments: somebody asked for one.</summary>
public sealed record PaymentAskedEmail(Office Office, string Name, string Project, long Amount, string AskedBy, bool BeforeCondition) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Đề nghị chi chờ duyệt: {Project}", $"""
        Kính gửi {Name},

        {AskedBy} đề nghị chi {Money.FormatWithUnit(Amount)} ({Money.InWords(Amount)}) cho dự án “{Project}”.{(BeforeCondition ? "\n\nKhoản này chi trước khi đạt điều kiện của đợt; lý do ghi trong đề nghị." : "")}

        Mời đọc và duyệt, hoặc trả lời không duyệt kèm lý do.
        """);

    protected override Letter English() => new($"A payment waits for approval: {Project}", $"""
        Dear {Name},

        {AskedBy} asks to pay {Money.Format(Amount)} VND to the project “{Project}”.{(BeforeCondition ? "\n\nIt is to be paid before the tranche's condition is met; the reason stands in the request." : "")}

        Please read it and approve it, or refuse it with a reason.
        """);
}
