namespace HoiPhuNu.Startup.Web.Features.Shared.Navigation;

/// <summary>
/// Where an entry or a woman led to a supported project. Follow-up knows the projects and who may open them; pages of other contexts
/// only show the links (see <c>&lt;project-links /&gt;</c>). Who has nothing to do with follow-up costs no command.
/// </summary>
public interface IProjectLinks
{
    Task<IReadOnlyList<ProjectLink>> OfEntriesAsync(HttpContext context, IReadOnlyCollection<Guid> entryIds);

    Task<IReadOnlyList<ProjectLink>> OfPersonAsync(HttpContext context, Guid personId);
}
