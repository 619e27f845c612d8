using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.Rankings;

/// <summary>The ranking's coded reasons and problems in sentences.</summary>
public sealed class RankingWords(RoundRanking ranking, TrackRanking track, IReadOnlyDictionary<Guid, string> judges, IStringLocalizer T)
{
    public string Title(Guid entryId) => track.Labels.TryGetValue(entryId, out var label) ? label.Title : "";

    public string Say(RankingReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var other = reason.OtherEntryId is { } id ? Title(id) : "";
        var criterion = Criterion(reason.CriterionId);
        var (own, theirs) = Pair(reason.Own, reason.Theirs);
        return reason.Code switch
        {
            RankingReasonCode.Score => T["{0} điểm từ {1} phiếu đã ký.", own, reason.Count ?? 0],
            RankingReasonCode.BehindOnTotal => T["Sau “{0}” vì tổng điểm thấp hơn: {1} so với {2}.", other, own, theirs],
            RankingReasonCode.BehindOnCriterion => T["Bằng tổng điểm với “{0}”, xét “{1}”: {2} thấp hơn {3}.", other, criterion, own, theirs],
            RankingReasonCode.BehindByChair => T["Bằng “{0}” ở mọi tiêu chí xét phụ; Trưởng ban xếp sau: {1}", other, reason.Text ?? ""],
            RankingReasonCode.SharesRank => T["Cùng hạng với “{0}”: tổng điểm và các tiêu chí xét phụ đều bằng nhau.", other],
            RankingReasonCode.AheadOnTotal => T["Trước “{0}” vì tổng điểm cao hơn: {1} so với {2}.", other, own, theirs],
            RankingReasonCode.AheadOnCriterion => T["Bằng tổng điểm với “{0}”, xét “{1}”: {2} cao hơn {3}.", other, criterion, own, theirs],
            RankingReasonCode.AheadByChair => T["Bằng “{0}” ở mọi tiêu chí xét phụ; Trưởng ban xếp trước: {1}", other, reason.Text ?? ""],
            RankingReasonCode.NoScore => T["Chưa có hạng: “{0}” chưa ai cho điểm ({1} phiếu đã ký).", criterion, reason.Count ?? 0],
            _ => "",
        };
    }

    public string Say(RankingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var (title, criterion, judge) = (Title(problem.EntryId), Criterion(problem.CriterionId), problem.JudgeId is { } id ? judges.GetValueOrDefault(id) ?? "" : "");
        return problem.Code switch
        {
            RankingProblemCode.CountsDisagree => T["“{0}”: đã giao {1} phiếu, nhưng đã ký + từ chối + chưa ký là {2}. Báo cho người quản trị.", title, problem.Actual ?? 0, problem.Expected ?? 0],
            RankingProblemCode.TooFewReads => T["“{0}”: mới có {1} phiếu ký, vòng này cần {2}. Mở lại vòng và giao thêm người đọc.", title, problem.Actual ?? 0, problem.Expected ?? 0],
            RankingProblemCode.DuplicateJudge => T["“{0}”: {1} có {2} phiếu. Mỗi giám khảo một phiếu: bỏ phiếu thừa.", title, judge, problem.Actual ?? 0],
            RankingProblemCode.CriterionUnscored => T["“{0}”: chưa ai cho điểm “{1}”. Trưởng ban mở lại một phiếu để bổ sung.", title, criterion],
            RankingProblemCode.ScoreOutOfRange => T["“{0}”: {1} cho “{2}” {3} điểm, nhiều nhất là {4}. Trưởng ban mở lại phiếu để sửa.", title, judge, criterion, Points.Format(problem.Actual ?? 0), Points.Format(problem.Expected ?? 0)],
            _ => "",
        };
    }

    private string Criterion(Guid? id) => ranking.Criteria.FirstOrDefault(c => c.Id == id)?.Name ?? "";

    /// <summary>Two decimals each; where those look alike though the values differ, the exact fractions of a point beside them.</summary>
    private static (string Own, string Theirs) Pair(ScoreFraction? own, ScoreFraction? theirs) =>
        own is not null && theirs is not null && own != theirs && own.Shown == theirs.Shown
            ? ($"{own.Shown} ({Exact(own)})", $"{theirs.Shown} ({Exact(theirs)})")
            : (own?.Shown ?? "", theirs?.Shown ?? "");

    private static string Exact(ScoreFraction hundredths) => ScoreFraction.Of(hundredths.Numerator, hundredths.Denominator * 100).ToString();
}
