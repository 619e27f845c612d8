using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Judging.Emails;

/// <param name="Office">Who writes.</param>
/// <param name="Name">The judge.</param>
/// <param name="Round">Name of the round.</param>
/// <param name="Count">Entries newly hers.</param>
/// <param name="Until">When she should be done, UTC; null: not set.</param>
public sealed record JudgeGotEntriesEmail(Office Office, string Name, string Round, int Count, DateTime? Until) : Message(Office)
{
    protected override Letter Vietnamese() => new($"{Count} hồ sơ chờ chấm: {Round}", $"""
        Kính gửi {Name},

        Ban Tổ chức trân trọng mời ông/bà chấm {Count} hồ sơ của {Round}.
        {(Until is { } until ? $"\nHạn chấm: {VietnamTime.Format(until)}.\n" : "")}
        Nếu có quan hệ với tác giả của một hồ sơ, ông/bà bấm “Xin rút” ngay trên phiếu chấm của hồ sơ đó; hồ sơ sẽ được giao cho người khác.
        """);

    protected override Letter English() => new($"{Count} {(Count == 1 ? "entry" : "entries")} to judge: {Round}", $"""
        Dear {Name},

        The organizers ask you to judge {Count} {(Count == 1 ? "entry" : "entries")} of {Round}.
        {(Until is { } until ? $"\nPlease be done by {VietnamTime.FormatEnglish(until)} (Vietnam time).\n" : "")}
        If you are close to the author of one of them, press “Step back” on its score sheet; it will be given to somebody else.
        """);
}
