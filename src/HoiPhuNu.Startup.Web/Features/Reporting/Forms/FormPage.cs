namespace HoiPhuNu.Startup.Web.Features.Reporting.Forms;

/// <param name="Id">Null: a new one.</param>
/// <param name="IsRetired">No call is opened with it any more.</param>
/// <param name="Form">As typed.</param>
/// <param name="Units">Whose form a new one may be.</param>
/// <param name="OpenCalls">Calls not yet closed that use it.</param>
/// <param name="IsUsed">A call has been made with it: whose targets it compares with stays.</param>
/// <param name="Programmes">Whose targets it may compare with.</param>
/// <param name="Indicators">Code and name, to choose codes from.</param>
public sealed record FormPage(Guid? Id, bool IsRetired, FormForm Form, IReadOnlyList<FieldOption> Units, int OpenCalls, bool IsUsed, IReadOnlyList<FieldOption> Programmes, IReadOnlyList<FieldOption> Indicators)
{
    public string Address => Id is { } id ? $"/bao-cao/mau/{id}" : "/bao-cao/mau/moi";
}
