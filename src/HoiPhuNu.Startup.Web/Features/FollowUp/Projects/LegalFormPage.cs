using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <param name="Id">Of the project.</param>
/// <param name="Title">Of the project.</param>
/// <param name="Now">The form it has.</param>
/// <param name="Last">Day of its last change; null: not noted.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Kinds">The other forms.</param>
/// <param name="Closed">Why nothing can be changed; null: it can.</param>
public sealed record LegalFormPage(Guid Id, string Title, LegalForm Now, DateOnly? Last, LegalFormForm Form, IReadOnlyList<FieldOption> Kinds, string? Closed);
