namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>A return as it was understood, line by line, against what stands there already.</summary>
/// <param name="Layout">Of its columns.</param>
/// <param name="Rows">In the order of the file.</param>
public sealed record ReturnLook(ImportLayout Layout, IReadOnlyList<ImportRow> Rows)
{
    public int Added => Count(ImportOutcome.Added);

    public int Changed => Count(ImportOutcome.Changed);

    public int Same => Count(ImportOutcome.Same);

    public int Skipped => Count(ImportOutcome.Skipped);

    public int Faulty => Count(ImportOutcome.Faulty);

    /// <summary>Some number waits for her answer.</summary>
    public bool IsUnclear => Rows.Any(r => r.IsUnclear);

    /// <summary>Something would be written.</summary>
    public bool HasNews => Added + Changed > 0;

    private int Count(ImportOutcome outcome) => Rows.Count(r => r.Outcome == outcome);
}
