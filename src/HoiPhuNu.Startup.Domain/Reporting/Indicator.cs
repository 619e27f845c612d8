using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Chỉ tiêu: what is counted, in what unit, from which records.</summary>
public sealed class Indicator : AggregateRoot
{
    public const int CodeLength = 40;
    public const int NameLength = 300;
    public const int UnitLength = 40;
    public const int SubjectLength = 120;

    private readonly List<IndicatorProgramme> _programmes = [];

    private Indicator()
    {
    }

    /// <summary>Short and stable: "HO_THOAT_NGHEO".</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string NameFolded { get; private set; } = "";

    /// <summary>"hộ", "phụ nữ", "lượt", "tỷ đồng" is never one: money is đồng and printed as it needs.</summary>
    public string UnitOfCount { get; private set; } = "";

    /// <summary>Whom or what it tells of, for sentences: "phụ nữ thoát nghèo".</summary>
    public string Subject { get; private set; } = "";

    public IndicatorRule Rule { get; private set; } = new();

    public DateTime? RetiredAt { get; private set; }

    public IReadOnlyList<IndicatorProgramme> Programmes => _programmes;

    public static Indicator Create(IndicatorDetails details, Guid? byId, DateTime now, Guid? id = null)
    {
        var made = new Indicator { Id = id ?? Guid.CreateVersion7(), Code = VietnameseText.Clean(details.Code).ToUpperInvariant() };
        made.Take(details);
        made.Raise(new IndicatorAdded(made.Id, byId, now, made.Code));
        return made;
    }

    public static Refusal? WhyNot(IndicatorDetails details) =>
        string.IsNullOrWhiteSpace(details.Code) ? ReportingRefusals.CodeMissing
        : !ReportingCodes.AreWritable(details.Code) ? ReportingRefusals.CodeOdd
        : string.IsNullOrWhiteSpace(details.Name) ? ReportingRefusals.NameMissing
        : string.IsNullOrWhiteSpace(details.UnitOfCount) ? ReportingRefusals.UnitOfCountMissing
        : details.Rule.Source == IndicatorSource.Records && details.Rule.Kinds.Count == 0 ? ReportingRefusals.KindMissing
        : details.Rule.Measure == Measure.Quantity && details.Rule.QuantityUnit.Length == 0 ? ReportingRefusals.QuantityUnitMissing
        : null;

    /// <summary>Everything but its code, which stays: figures typed by hand and files of other people carry it.</summary>
    public Refusal? Change(IndicatorDetails details, Guid byId, DateTime now)
    {
        if (WhyNot(details) is { } refusal)
        {
            return refusal;
        }

        Take(details);
        Raise(new IndicatorChanged(Id, byId, now, Code));
        return null;
    }

    public void Retire(Guid byId, DateTime now)
    {
        RetiredAt ??= now;
        Raise(new IndicatorChanged(Id, byId, now, Code));
    }

    private void Take(IndicatorDetails details)
    {
        Name = VietnameseText.Clean(details.Name);
        NameFolded = VietnameseText.Fold(Name);
        UnitOfCount = VietnameseText.Clean(details.UnitOfCount);
        Subject = VietnameseText.Clean(details.Subject);
        Rule = details.Rule;
        _programmes.RemoveAll(p => !details.ProgrammeIds.Contains(p.ProgrammeId));
        _programmes.AddRange(details.ProgrammeIds.Distinct().Where(id => _programmes.All(p => p.ProgrammeId != id)).Select(id => new IndicatorProgramme(Id, id)));
    }
}
