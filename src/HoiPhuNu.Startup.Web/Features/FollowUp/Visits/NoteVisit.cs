using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>Writes down a visit with what was agreed on it, once however often the form is posted.</summary>
public sealed class NoteVisit(AppDbContext db)
{
    /// <returns>The visit; null with the refusal, and the number of the action it is about (-1: the visit itself).</returns>
    public async Task<(Guid? Id, Refusal? Refusal, int Action)> RunAsync(FollowedProject project, VisitForm form, DateTime now, CancellationToken cancel)
    {
        Refusal? refused = null;
        var action = -1;
        var id = await db.OnceAsync(
            form.FormKey,
            project.ViewerId,
            "Visit",
            now,
            _ =>
            {
                (var visit, refused) = Visit.Note(project.Project, form.ToDetails(), project.ViewerId, now);
                if (visit is null)
                {
                    return Task.FromResult<Guid?>(null);
                }

                (refused, action) = Agree(project, visit, form, now);
                if (refused is not null)
                {
                    return Task.FromResult<Guid?>(null);
                }

                db.Visits.Add(visit);
                return Task.FromResult<Guid?>(visit.Id);
            },
            cancel);
        return (id, refused, action);
    }

    private (Refusal? Refusal, int Action) Agree(FollowedProject project, Visit visit, VisitForm form, DateTime now)
    {
        var agreed = new List<AgreedAction>();
        for (var i = 0; i < Math.Min(form.Actions.Count, AgreedAction.MaxPerVisit); i++)
        {
            var typed = form.Actions[i];
            if (string.IsNullOrWhiteSpace(typed.Text))
            {
                continue;
            }

            var (made, refusal) = AgreedAction.Agree(project.Project, ActionSource.Visit, visit.Id, typed.Text, typed.OwnerId ?? project.Project.PersonId, typed.DueOn, project.ViewerId, now);
            if (made is null)
            {
                return (refusal, i);
            }

            agreed.Add(made);
        }

        db.AgreedActions.AddRange(agreed);
        return (null, -1);
    }
}
