using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Judging.Emails;

/// <param name="Office">Who writes.</param>
/// <param name="Name">The judge.</param>
/// <param name="Round">Name of the round.</param>
/// <param name="Left">Sheets not signed yet.</param>
/// <param name="Until">UTC.</param>
public sealed record JudgeDeadlineEmail(Office Office, string Name, string Round, int Left, DateTime Until) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Còn {Left} phiếu chưa ký, hạn {VietnamTime.FormatShort(Until)}", $"""
        Kính gửi {Name},

        {Round} còn {Left} phiếu chấm của ông/bà chưa ký.

        Hạn chấm: {VietnamTime.Format(Until)}.

        Nếu không kịp hoặc không chấm được hồ sơ nào, mời ông/bà báo Ban Tổ chức để giao cho người khác. Trân trọng cảm ơn.
        """);

    protected override Letter English() => new($"{Left} score {(Left == 1 ? "sheet" : "sheets")} not signed, deadline {VietnamTime.FormatShort(Until)}", $"""
        Dear {Name},

        In {Round}, {Left} of your score sheets {(Left == 1 ? "is" : "are")} not signed yet.

        Deadline: {VietnamTime.FormatEnglish(Until)} (Vietnam time).

        If you cannot judge an entry or run out of time, please tell the organizers, who will give it to somebody else. Thank you.
        """);
}
