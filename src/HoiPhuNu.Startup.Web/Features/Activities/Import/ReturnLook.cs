namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>A return as it was understood, line by line, against what stands there already.</summary>
/// <param name="Layout">Of its columns.</param>
/// <param name="Rows">In the order of the file.</param>
/// <param name="Reader">That read them; null: there was nothing to read.</param>
public sealed record ReturnLook(ImportLayout Layout, IReadOnlyList<ImportRow> Rows, ReturnReader? Reader)
{
    public int Added => Count(ImportOutcome.Added);

    public int Changed => Count(ImportOutcome.Changed);

    public int Same => Count(ImportOutcome.Same);

    public int Skipped => Count(ImportOutcome.Skipped);

    public int Faulty => Count(ImportOutcome.Faulty);

    /// <summary>Left alone because somebody put them right by hand: she may say that the file is right.</summary>
    public int ByHand => Rows.Count(r => r is { IsByHand: true, Outcome: ImportOutcome.Skipped });

    /// <summary>Some number waits for her answer.</summary>
    public bool IsUnclear => Rows.Any(r => r.IsUnclear);

    /// <summary>Something would be written.</summary>
    public bool HasNews => Added + Changed > 0;

    /// <summary>Lines to be held against what stands there, units together: a thousand of them then ask for few units.</summary>
    public IReadOnlyList<ImportRow> Readable => [.. Rows.Where(r => r.IsRead).OrderBy(r => r.Unit!.Path, StringComparer.Ordinal)];

    private int Count(ImportOutcome outcome) => Rows.Count(r => r.Outcome == outcome);
}
