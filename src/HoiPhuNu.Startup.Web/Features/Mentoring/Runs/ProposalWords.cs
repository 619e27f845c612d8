using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>What the engine says, in words.</summary>
public static class ProposalWords
{
    /// <summary>What speaks for the pair, each with its points.</summary>
    public static IEnumerable<string> For(MatchPair pair, ProposalPage page, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(T);
        foreach (var topic in pair.Topics.Where(t => t.Covered))
        {
            yield return T["{0}, {1}: cộng {2}", page.Topic(topic.TopicId), Lower(MentoringText.Level((TopicLevel)topic.Level, T)), topic.Points];
        }

        if (pair.Score.Sector > 0)
        {
            yield return T["cùng lĩnh vực: cộng {0}", pair.Score.Sector];
        }

        if (pair.Score.Province > 0)
        {
            yield return T["cùng tỉnh: cộng {0}", pair.Score.Province];
        }

        if (pair.Score.Keep > 0)
        {
            yield return T["đang đồng hành: cộng {0}", pair.Score.Keep];
        }

        if (pair.Score.Load > 0)
        {
            yield return T["cố vấn có các chị khác nữa: trừ {0}", pair.Score.Load];
        }
    }

    public static IEnumerable<string> NotCovered(MatchPair pair, ProposalPage page) => pair.Topics.Where(t => !t.Covered).Select(t => page.Topic(t.TopicId));

    /// <summary>What the next best would cost.</summary>
    public static string RunnerUp(MatchPair pair, ProposalPage page, IStringLocalizer T) =>
        pair.RunnerUp is not { } next ? T["Không còn cố vấn nào khác hợp lệ cho chị."]
        : next.Difference < 0 ? next.Full
            ? T["{0} hợp hơn {1} điểm nhưng đã đủ chỗ.", page.Mentor(next.MentorId), -next.Difference]
            : T["{0} hợp hơn {1} điểm nhưng cần cho chị khác.", page.Mentor(next.MentorId), -next.Difference]
        : next.Full ? T["Người thứ hai: {0}, kém {1} điểm và đã đủ chỗ.", page.Mentor(next.MentorId), next.Difference]
        : T["Người thứ hai: {0}, kém {1} điểm.", page.Mentor(next.MentorId), next.Difference];

    /// <summary>What the whole would lose without this pair.</summary>
    public static string Loss(MatchPair pair, IStringLocalizer T) => pair.Loss is { } loss ? Loss(loss, T) : "";

    private static string Loss(MatchLoss loss, IStringLocalizer T) =>
        loss.IsNothing ? T["Đổi người khác thì cả đợt vẫn tốt như vậy."]
        : loss.Women > 0 ? T["Bỏ cặp này thì thêm {0} chị không có cố vấn.", loss.Women]
        : loss.Kept > 0 ? T["Bỏ cặp này thì bớt {0} cặp giữ nguyên.", loss.Kept]
        : loss.Topics > 0 ? T["Bỏ cặp này thì bớt {0} chủ đề có người giúp.", loss.Topics]
        : T["Bỏ cặp này thì cả đợt mất {0} điểm.", loss.Points];

    public static string Reason(MatchReason reason, ProposalPage page, IStringLocalizer T)
    {
        var mentor = reason.MentorId is { } id ? page.Mentor(id) : T["một cố vấn"].Value;
        return reason.Kind switch
        {
            MatchReasonKind.Capacity => T["{0} đã đủ chỗ", mentor],
            MatchReasonKind.Banned => T["{0} và chị đã được ghi là không ghép, hoặc một bên đã từ chối", mentor],
            MatchReasonKind.Paused => T["{0} đang tạm nghỉ", mentor],
            MatchReasonKind.Way => T["không có cách gặp chung"],
            MatchReasonKind.Language => T["không có ngôn ngữ chung"],
            MatchReasonKind.WomenOnly => T["chị chỉ muốn cố vấn nữ"],
            MatchReasonKind.Conflict => Conflict(reason.Conflict, mentor, T),
            MatchReasonKind.HersAlready => T["{0} đã là cố vấn của chị", mentor],
            MatchReasonKind.NoOpenTopic => T["{0} không giúp chủ đề nào còn trống", mentor],
            _ => T["{0} không còn trong danh sách cố vấn", mentor],
        };
    }

    /// <summary>A kind and how many mentors it stands against.</summary>
    public static string Blocked(MatchReasonKind kind, int mentors, IStringLocalizer T) => kind switch
    {
        MatchReasonKind.Capacity => T["{0} cố vấn hết chỗ", mentors],
        MatchReasonKind.Banned => T["{0} cố vấn đã từ chối hoặc được ghi là không ghép", mentors],
        MatchReasonKind.Paused => T["{0} cố vấn tạm nghỉ", mentors],
        MatchReasonKind.Way => T["{0} cố vấn không chung cách gặp", mentors],
        MatchReasonKind.Language => T["{0} cố vấn không chung ngôn ngữ", mentors],
        MatchReasonKind.WomenOnly => T["{0} cố vấn không phải nữ", mentors],
        MatchReasonKind.Conflict => T["{0} cố vấn vướng xung đột", mentors],
        MatchReasonKind.HersAlready => T["{0} cố vấn đã là của chị", mentors],
        _ => T["{0} cố vấn không giúp chủ đề còn trống", mentors],
    };

    public static string Change(MatchChange change, ProposalPage page, IStringLocalizer T) => change.Kind switch
    {
        MatchChangeKind.Moved => T["đổi từ {0}", page.Mentor(change.FromId!.Value)],
        MatchChangeKind.Lost => T["không còn {0}", page.Mentor(change.FromId!.Value)],
        _ => T["mới: {0}", page.Mentor(change.ToId!.Value)],
    };

    private static string Conflict(MatchConflictKind? kind, string mentor, IStringLocalizer T) => kind switch
    {
        MatchConflictKind.JudgesHer => T["{0} đang chấm hồ sơ của chị", mentor],
        MatchConflictKind.Kin => T["{0} là người thân của chị", mentor],
        MatchConflictKind.SameEnterprise => T["{0} cùng cơ sở với chị", mentor],
        _ => T["{0} chính là chị, hoặc cùng nhóm với chị", mentor],
    };

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
