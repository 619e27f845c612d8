using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>
/// A coordinator writes down a mentor who has no account: a new person and her profile, at once or not at all. No account that appears
/// later with the same telephone number is linked to it, since a number proves nothing; the claim link is.
/// </summary>
public static class EnterMentor
{
    public static Task<Guid?> RunAsync(AppDbContext db, Viewer viewer, MentorForm form, MentorDetails details, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        return db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "MentorProfile",
            now,
            _ =>
            {
                var person = Person.Create(form.FullName, now, form.Phone, form.Email);
                var profile = MentorProfile.Create(person.Id, form.UnitId!.Value, details, viewer.PersonId, now);
                db.People.Add(person);
                db.MentorProfiles.Add(profile);
                return Task.FromResult<Guid?>(profile.Id);
            },
            cancel);
    }
}
