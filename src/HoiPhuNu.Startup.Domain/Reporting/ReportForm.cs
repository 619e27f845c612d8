using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Mẫu báo cáo: which indicators in which order under which headings. Units below the owner report by it.</summary>
public sealed class ReportForm : AggregateRoot
{
    public const int CodeLength = 40;
    public const int NameLength = 200;
    public const int MaxLines = 200;

    private readonly List<ReportFormLine> _lines = [];

    private ReportForm()
    {
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Who asks for it; units below report by it.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>Whose targets it compares with; null: the Union's yearly work.</summary>
    public Guid? ProgrammeId { get; private set; }

    public DateTime? RetiredAt { get; private set; }

    public IReadOnlyList<ReportFormLine> Lines => _lines;

    public static ReportForm Create(Guid unitId, string code, string name, Guid? programmeId, IReadOnlyList<ReportFormLineDetails> lines, Guid? byId, DateTime now, Guid? id = null)
    {
        var made = new ReportForm { Id = id ?? Guid.CreateVersion7(), UnitId = unitId, Code = VietnameseText.Clean(code).ToUpperInvariant() };
        made.Take(name, programmeId, lines);
        made.Raise(new ReportFormChanged(made.Id, byId, now, made.Code));
        return made;
    }

    public static Refusal? WhyNot(string name, IReadOnlyList<ReportFormLineDetails> lines) =>
        string.IsNullOrWhiteSpace(name) ? ReportingRefusals.NameMissing
        : lines.Count is 0 or > MaxLines ? ReportingRefusals.LinesOutOfRange(MaxLines)
        : null;

    public static Refusal? WhyNotCode(string code) =>
        string.IsNullOrWhiteSpace(code) ? ReportingRefusals.CodeMissing : !ReportingCodes.AreWritable(code) ? ReportingRefusals.CodeOdd : null;

    public Refusal? Change(string name, Guid? programmeId, IReadOnlyList<ReportFormLineDetails> lines, Guid byId, DateTime now)
    {
        if (WhyNot(name, lines) is { } refusal)
        {
            return refusal;
        }

        Take(name, programmeId, lines);
        Raise(new ReportFormChanged(Id, byId, now, Code));
        return null;
    }

    /// <summary>No call is opened with it any more; those there are go on.</summary>
    public void Retire(Guid byId, DateTime now)
    {
        RetiredAt ??= now;
        Raise(new ReportFormChanged(Id, byId, now, Code));
    }

    private void Take(string name, Guid? programmeId, IReadOnlyList<ReportFormLineDetails> lines)
    {
        (Name, ProgrammeId) = (VietnameseText.Clean(name), programmeId);
        _lines.Clear();
        _lines.AddRange(lines.Select((l, i) => new ReportFormLine(Id, i + 1, VietnameseText.Clean(l.Number), VietnameseText.Clean(l.Heading), l.IndicatorId)));
    }
}
