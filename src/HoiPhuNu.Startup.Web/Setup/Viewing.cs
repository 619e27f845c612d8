using System.Security.Claims;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// Reads who is looking from the database once per request (one command), so a role given or taken works at the next request, and
/// a cookie whose stamp is no longer the account's (the password was changed) opens nothing.
/// An action takes it as a parameter: <c>Viewer viewer</c>, or <c>Viewer? viewer</c> on public pages.
/// </summary>
public static class Viewing
{
    private static readonly object Key = new();

    public static Viewer? Viewer(this HttpContext http) => http.Items.TryGetValue(Key, out var found) ? (Viewer?)found : null;

    public static void UseViewer(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && Guid.TryParse(id, out var accountId))
        {
            var viewer = await LoadAsync(http.RequestServices.GetRequiredService<AppDbContext>(), accountId, http.User.FindFirstValue(AccountClaims.Stamp), http.RequestAborted);
            http.Items[Key] = viewer;
            if (viewer is null)
            {
                http.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(http);
    });

    private static async Task<Viewer?> LoadAsync(AppDbContext db, Guid accountId, string? stamp, CancellationToken cancel)
    {
        var rows = await (
            from account in db.Users.AsNoTracking()
            where account.Id == accountId && account.SecurityStamp == stamp
            from appointment in db.UnitAppointments.Where(a => a.PersonId == account.PersonId && a.RevokedAt == null).DefaultIfEmpty()
            join ended in db.Units.Where(u => u.MergedIntoId != null) on (Guid?)appointment!.UnitId equals ended.MergedIntoId into taken
            from ended in taken.DefaultIfEmpty()
            select new
            {
                account.PersonId,
                account.IsAdministrator,
                Role = (UnitRole?)appointment.Role,
                UnitId = (Guid?)appointment.UnitId,
                appointment.Unit.Path,
                TakenOver = ended.Path,
                InFollowUp = db.SupportedProjects.Any(p => p.PersonId == account.PersonId),
                InMentoring = db.MentorProfiles.Any(p => p.PersonId == account.PersonId) || db.MentoringNeeds.Any(n => n.PersonId == account.PersonId)
            }).ToListAsync(cancel);
        // One line for each role and each unit its unit took over.
        var held = rows.DistinctBy(r => (r.Role, r.UnitId)).ToList();
        return rows.Count == 0 ? null : new Viewer(
            accountId,
            rows[0].PersonId,
            rows[0].IsAdministrator,
            [.. held.Where(r => r.Role == UnitRole.Organizer).Select(r => r.UnitId!.Value)],
            [.. held.Where(r => r.Role == UnitRole.Officer).Select(r => r.Path)])
        {
            OfficerUnits = [.. held.Where(r => r.Role == UnitRole.Officer).Select(r => r.UnitId!.Value)],
            InMentoring = rows[0].InMentoring,
            InFollowUp = rows[0].InFollowUp,
            ManagerOf = [.. rows.Where(r => r.Role == UnitRole.ProjectManager).SelectMany(r => new[] { r.Path, r.TakenOver }).OfType<string>().Distinct()],
            ApproverOf = [.. rows.Where(r => r.Role == UnitRole.FundApprover).SelectMany(r => new[] { r.Path, r.TakenOver }).OfType<string>().Distinct()],
            FiguresOf = [.. held.Where(r => r.Role == UnitRole.FiguresLead).Select(r => r.Path)],
            CoordinatorOf = [.. held.Where(r => r.Role is UnitRole.Coordinator or UnitRole.Organizer).Select(r => r.Path)],
        };
    }

    public sealed class BinderProvider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => context?.Metadata.ModelType == typeof(Viewer) ? new Binder() : null;
    }

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            bindingContext.Result = ModelBindingResult.Success(bindingContext.HttpContext.Viewer());
            bindingContext.ValidationState[bindingContext.Result.Model ?? new object()] = new() { SuppressValidation = true };
            return Task.CompletedTask;
        }
    }
}
