using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.Roles;

/// <summary>What a context adds to the list of roles on a person's own account page. One small query each.</summary>
public interface IHeldRoles
{
    Task<IReadOnlyList<HeldRole>> OfAsync(Viewer viewer, CancellationToken cancel);
}
