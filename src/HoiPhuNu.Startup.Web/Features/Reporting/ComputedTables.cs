using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>Tables as the records give them now.</summary>
public sealed class ComputedTables(AppDbContext db)
{
    private readonly Dictionary<Guid, ReportFormRules> _forms = [];

    /// <param name="formId">Must exist.</param>
    /// <param name="unitId">Whose table; that she may see it is decided before.</param>
    /// <param name="period">Any days.</param>
    /// <param name="lines">Which lines below the total.</param>
    /// <param name="ownOnly">Only what the unit did itself.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="rows">Numbers of the form's lines that are asked for; null: all.</param>
    /// <param name="leftOut">Units below that are not counted; null: all are.</param>
    public async Task<ReportTable> OfAsync(Guid formId, Guid unitId, ReportPeriod period, LineDetail lines, bool ownOnly, CancellationToken cancel, IReadOnlyList<int>? rows = null, IReadOnlySet<Guid>? leftOut = null)
    {
        if (!_forms.TryGetValue(formId, out var form))
        {
            _forms[formId] = form = (await ReportTables.FormAsync(db, formId, cancel))!;
        }

        form = rows is null ? form : form with { Lines = [.. rows.Select(i => form.Lines[i])] };
        return await ReportTables.LoadAsync(db, unitId, form, period, form.ProgrammeId, lines, cancel, ownOnly, leftOut);
    }
}
