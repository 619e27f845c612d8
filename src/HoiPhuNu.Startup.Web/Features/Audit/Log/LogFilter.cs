using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Audit.Log;

/// <param name="Subject">One of <see cref="Subjects"/>; else everything.</param>
/// <param name="Person">Part of the name of who did it.</param>
public sealed record LogFilter(string? Subject, string? Person)
{
    private static readonly Dictionary<string, Func<Type, bool>> Kinds = new(StringComparer.Ordinal)
    {
        ["cuoc-thi"] = t => t.IsSubclassOf(typeof(ContestEvent)) && !IsRole(t),
        ["vai-tro"] = IsRole,
        ["ho-so"] = t => t.IsSubclassOf(typeof(EntryEvent)),
        ["cham-diem"] = t => t.IsSubclassOf(typeof(JudgingEvent)),
        ["ket-qua"] = t => t.IsSubclassOf(typeof(AwardEvent)),
        ["bao-tin"] = t => t == typeof(NoticeTelephoned),
    };

    /// <summary>Value in the address and the key of its name.</summary>
    public static IReadOnlyList<(string Value, string Name)> Subjects { get; } =
    [
        ("cuoc-thi", TextKey.Of("Cuộc thi")),
        ("vai-tro", TextKey.Of("Vai trò")),
        ("ho-so", TextKey.Of("Hồ sơ")),
        ("cham-diem", TextKey.Of("Chấm điểm")),
        ("ket-qua", TextKey.Of("Kết quả")),
        ("bao-tin", TextKey.Of("Báo tin")),
    ];

    /// <summary>Names of the events asked for; null: all.</summary>
    public IReadOnlyList<string>? Events => Subject is not null && Kinds.TryGetValue(Subject, out var belongs) ? [.. EventTypes.All.Where(belongs).Select(t => t.Name)] : null;

    private static bool IsRole(Type type) =>
        type == typeof(ContestRoleGiven) || type == typeof(ContestRoleRevoked) || type == typeof(InvitationIssued) || type == typeof(InvitationAccepted) || type == typeof(InvitationRevoked);
}
