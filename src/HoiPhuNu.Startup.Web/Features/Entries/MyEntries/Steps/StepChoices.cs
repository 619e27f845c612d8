namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>What a page offers to choose from.</summary>
public sealed class StepChoices
{
    public IReadOnlyList<FieldOption> Sectors { get; set; } = [];

    public IReadOnlyList<FieldOption> Tracks { get; set; } = [];

    public IReadOnlyList<FieldOption> Stages { get; set; } = [];

    public IReadOnlyList<FieldOption> Types { get; set; } = [];

    public IReadOnlyList<FieldOption> Provinces { get; set; } = [];

    public IReadOnlyList<FieldOption> Communes { get; set; } = [];

    public IReadOnlyList<FieldOption> Ethnicities { get; set; } = [];

    public IReadOnlyList<FieldOption> Households { get; set; } = [];

    public IReadOnlyList<FieldOption> Priorities { get; set; } = [];

    public IReadOnlyList<FieldOption> Lenders { get; set; } = [];

    public IReadOnlyList<FieldOption> Topics { get; set; } = [];
}
