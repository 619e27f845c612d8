namespace HoiPhuNu.Startup.Web.Features.Reporting.Indicators;

/// <param name="Id">Null: a new one.</param>
/// <param name="IsRetired">No longer used in new forms.</param>
/// <param name="Form">As typed.</param>
/// <param name="Programmes">By id.</param>
/// <param name="Codes">By code.</param>
public sealed record IndicatorFormPage(Guid? Id, bool IsRetired, IndicatorForm Form, IReadOnlyList<FieldOption> Programmes, IReadOnlyList<FieldOption> Codes)
{
    public string Address => Id is { } id ? $"/bao-cao/chi-tieu/{id}" : "/bao-cao/chi-tieu/moi";
}
