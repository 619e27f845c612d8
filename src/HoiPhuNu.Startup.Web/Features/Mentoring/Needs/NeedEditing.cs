using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Needs;

/// <summary>The one form of a need, as the woman or her officer (until she is matched) and the coordinator (at any time) save it.</summary>
public static class NeedEditing
{
    public static async Task<NeedPage> PageAsync(this Controller controller, AppDbContext db, MentoringNeed need, NeedForm form, Viewer viewer, bool byCoordinator, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(viewer);
        var names = await TopicNames.LoadAsync(db, cancel);
        return new NeedPage
        {
            Id = need.Id,
            Form = form,
            Names = names,
            Topics = names.Choices(need.Details.Topics),
            Ways = [.. MeetingWaysRules.Each.Select(w => new FieldOption(w.ToString(), MentoringText.Way(w, T)))],
            Details = need.Details,
            Title = need.Title,
            CohortId = need.CohortId,
            Cohort = need.Cohort.Name,
            HelpedName = need.PersonId == viewer.PersonId ? null : need.Person.FullName,
            Phone = byCoordinator ? need.Person.Phone : null,
            IsCoordinator = byCoordinator,
            WhyNot = need.WhyCannotEdit(byCoordinator) is { } refusal ? controller.Say(refusal) : null,
        };
    }

    /// <param name="controller">Of the form.</param>
    /// <param name="db">The need is tracked by it.</param>
    /// <param name="need">With its cohort and person.</param>
    /// <param name="form">As posted.</param>
    /// <param name="viewer">Who saves.</param>
    /// <param name="byCoordinator">She may after matching too.</param>
    /// <param name="again">Loads the need again after somebody else saved first.</param>
    /// <param name="now">UTC.</param>
    /// <param name="T">The reader's language.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<IActionResult> SaveAsync(this Controller controller, AppDbContext db, MentoringNeed need, NeedForm form, Viewer viewer, bool byCoordinator, Func<Task<MentoringNeed?>> again, DateTime now, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        var page = await controller.PageAsync(db, need, form, viewer, byCoordinator, T, cancel);
        db.Expect(need, form.Version);
        if (controller.ModelState.IsValid && need.Edit(form.ToDetails(page.Names), byCoordinator, viewer.PersonId, now) is { } refusal)
        {
            controller.Refuse(refusal, FieldOf(refusal));
        }

        if (!controller.ModelState.IsValid)
        {
            return controller.View("Edit", page);
        }

        if (await db.TrySaveAsync(cancel))
        {
            controller.Alert(AlertKind.Ok, T["Đã lưu nhu cầu đồng hành"]);
            return controller.Redirect(page.Back);
        }

        if (await again() is not { } current)
        {
            return controller.NotFound();
        }

        controller.ShowConflict(form, NeedForm.Of(current));
        form.Version = current.Version;
        return controller.View("Edit", await controller.PageAsync(db, current, form, viewer, byCoordinator, T, cancel));
    }

    public static IQueryable<MentoringNeed> Whole(this IQueryable<MentoringNeed> needs) => needs.Include(n => n.Person).Include(n => n.Cohort);

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "Mentoring.TooManyTopics" => "Form.Topic1",
        "Mentoring.LanguageMissing" => "Form.Languages",
        "Mentoring.WayMissing" => "Form.Ways",
        _ => "",
    };
}
