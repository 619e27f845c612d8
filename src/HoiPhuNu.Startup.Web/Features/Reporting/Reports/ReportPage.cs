using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>A report with what may be done with it, and what stands in the way.</summary>
public sealed class ReportPage
{
    public required ReportPaper Paper { get; init; }

    public required IReadOnlyDictionary<Guid, long?> PlansNow { get; init; }

    /// <summary>Names of units right below that sent after the sum that is shown was frozen.</summary>
    public required IReadOnlyList<string> SentLater { get; init; }

    public required Guid ViewerId { get; init; }

    public required DateOnly Today { get; init; }

    public string Heading { get; init; } = "";

    public ReportStepForm Step { get; init; } = new();

    /// <summary>Null: the unit has saved none, and its papers begin as papers of such a unit do.</summary>
    public DocumentHead? SavedHead { get; init; }

    public ReportStatus Status => Paper.Report?.Status ?? ReportStatus.Draft;

    public int Version => Paper.Facts.Version;

    /// <summary>What she sees, for the forms that freeze it.</summary>
    public string Seen => ReportFingerprint.Of(Paper.Table, Paper.Words);

    public bool IsCorrected => Paper.Report is { Status: ReportStatus.Draft, Correction.Length: > 0 };

    /// <summary>The unit is no more: its report is read under its old name.</summary>
    public DateOnly? Ended => Paper.Unit.ValidTo is { } last && last < Today ? last : null;

    /// <summary>One of the versions was asked for by its number.</summary>
    public bool IsOld { get; init; }

    public bool IsOpen => Paper.Shown is null;

    public VersionFacts? Last => Paper.Versions.Count > 0 ? Paper.Versions[^1] : null;

    public bool IsTop => Paper.Unit.Id == Paper.Call.UnitId;

    public bool MaySend => !IsTop && Status is ReportStatus.Draft or ReportStatus.Returned && !IsTop;

    public bool MayDecide => Paper.Facts.MayDecide && Status == ReportStatus.Sent;

    public bool MayCorrect => Paper.Report is { } report && report.WhyCannotCorrect() is null;

    public bool IsSigned => !IsOpen && Last is { IsSigned: true };

    /// <summary>Why the button for sending is off.</summary>
    public Refusal? WhyCannotSend => Report.WhyCannotSend(Paper.Report, Paper.Call, Paper.Unit.Id);

    public Refusal? WhyCannotAccept => Paper.Report?.WhyCannotAccept(ViewerId);

    public Refusal? WhyCannotSign => Report.WhyCannotSign(Paper.Report, ViewerId);

    /// <summary>Its figures are the sum of the lines below it; what was frozen of a unit with lines always is.</summary>
    public bool IsSum => Paper.Table.Lines.Count > 0 && (!Paper.FromRecords || !IsOpen);

    public FigureTablePage Figures => new(Paper.Table, Paper.Unit.Id, Paper.Facts.ProgrammeId, PlansNow) { Heading = Heading, ShowsStatus = !Paper.FromRecords, Address = $"{Paper.Address}{(IsOld ? $"/ban/{Paper.Shown!.Number}" : "")}?{(Paper.FromRecords ? "theo=ban-ghi&" : "")}", SumOf = IsSum ? $"/bao-cao/ky/{Paper.Call.Id}" : "" };

    /// <summary>What to look at before it is sent or signed.</summary>
    public IReadOnlyList<ReportCheck> Checks(IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(T);
        var rows = Paper.Table.Rows;
        var (blank, planless) = (rows.Where(r => r.Result is null).ToList(), rows.Count(r => ReportWording.RowNotes(r).Contains("NoTarget")));
        var missing = Paper.Table.Lines.Where(l => l.UnitId != Paper.Unit.Id && l.Status is null or ReportStatus.Draft or ReportStatus.Returned && l.UnitId != Paper.Unit.Id).ToList();
        var words = new[] { Paper.Words.Situation, Paper.Words.Assessment, Paper.Words.NextTasks }.Count(w => w.Length == 0);
        return
        [
            blank.Count == 0 ? new(true, T["Mọi chỉ tiêu đều có số"]) : new(false, T["{0} chỉ tiêu để trống", blank.Count], Names(blank.Select(r => r.Name))),
            .. !Paper.HasBelow || Paper.FromRecords ? Array.Empty<ReportCheck>()
                : [missing.Count == 0 ? new(true, T["Mọi đơn vị trực thuộc đã gửi"]) : new(false, T["{0} đơn vị trực thuộc chưa gửi", missing.Count], Names(missing.Select(l => l.Name)))],
            planless == 0 ? new(true, T["Chỉ tiêu có số đều đã giao kế hoạch"]) : new(false, T["{0} chỉ tiêu có kết quả mà chưa giao kế hoạch", planless]),
            Today > Paper.Call.To ? new(true, T["Kỳ báo cáo đã hết ngày {0}", Moments.Date(Paper.Call.To)]) : new(false, T["Kỳ báo cáo còn đến hết ngày {0}; số còn thay đổi", Moments.Date(Paper.Call.To)]),
            words == 0 ? new(true, T["Phần lời đã viết"]) : new(false, T["Phần lời còn {0} mục trống", words]),
            .. ReportProse.IsOutdated(Paper.Words, Paper.Table) ? [new ReportCheck(false, T["Số liệu đã đổi từ khi viết mục II"], T["Mục II sửa tay không tự đổi theo. Mở “Viết phần lời” để so với câu viết từ số hiện nay."])] : Array.Empty<ReportCheck>(),
            Head(T),
        ];
    }

    private ReportCheck Head(IStringLocalizer T)
    {
        var head = ReportHead.For(Paper.Unit, SavedHead);
        return head.Place.Length == 0 ? new(false, T["Chưa ghi địa danh của văn bản"], T["Bản in để trống chỗ ấy. Ghi ở “Sửa đầu văn bản, nơi nhận”."])
            : SavedHead is null ? new(false, T["Thể thức văn bản chưa ai xem lại"], T["Bản in mang tên {0} – {1}, địa danh {2}. Xem lại ở “Sửa đầu văn bản, nơi nhận”.", head.Issuer, head.Board, head.Place])
            : new(true, T["Thể thức văn bản đã ghi"]);
    }

    private static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(6)) + (all.Count > 6 ? " …" : "");
    }
}
