using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <param name="ProjectId">Whose support.</param>
/// <param name="Title">Of the project.</param>
/// <param name="Woman">In front of it.</param>
/// <param name="SupportId">Null: a new one.</param>
/// <param name="Form">As typed.</param>
/// <param name="Programmes">To choose from.</param>
public sealed record SupportFormPage(Guid ProjectId, string Title, string Woman, Guid? SupportId, SupportForm Form, IReadOnlyList<FieldOption> Programmes)
{
    public string Back => SupportId is { } id ? $"/theo-doi/ho-tro/{id}" : $"/theo-doi/{ProjectId}";

    public string Action => SupportId is { } id ? $"/theo-doi/ho-tro/{id}/sua" : $"/theo-doi/{ProjectId}/ho-tro/moi";

    public static SupportFormPage Of(SupportedProject project, Guid? supportId, SupportForm form, IReadOnlyList<FieldOption> programmes)
    {
        form.Widen(Math.Max(SupportForm.Lines, form.Tranches.FindLastIndex(t => !t.IsEmpty()) + 2));
        return new(project.Id, project.Title, project.Person.FullName, supportId, form, programmes);
    }
}
