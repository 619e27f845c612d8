using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Mentoring;

/// <summary>
/// What goes into a matching run of a cohort, read in a fixed number of flat queries. Everything is computed on persons, never on
/// accounts. A woman's open main pair and her open further pairs go in as pinned: a new run never breaks what was proposed or runs.
/// </summary>
public static class MatchInputs
{
    /// <param name="db">Read only.</param>
    /// <param name="cohortId">A cohort the caller may run.</param>
    /// <param name="today">Vietnam time: who pauses on it is not proposed.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<MatchInput> LoadAsync(AppDbContext db, Guid cohortId, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var cohort = await db.MentoringCohorts.AsNoTracking().Where(c => c.Id == cohortId).Select(c => new { c.Weights, c.Unit.Path }).SingleAsync(cancel);
        var topics = await db.MentoringTopics.AsNoTracking().ToDictionaryAsync(t => t.Code, t => t.Id, StringComparer.Ordinal, cancel);
        var needs = await db.MentoringNeeds.AsNoTracking().Where(n => n.CohortId == cohortId && n.LeftAt == null)
            .Select(n => new NeedRow(n.Id, n.PersonId, n.Sector, n.ProvinceId, n.Enterprise, n.TaxCode, n.Details, n.Person.FullName, n.Person.Phone, n.Person.HouseholdId)).ToListAsync(cancel);
        var profiles = await db.MentorProfiles.InReachOf(cohort.Path)
            .Select(p => new ProfileRow(p.Id, p.PersonId, p.Person.HouseholdId, p.Status, p.PausedUntil, p.Details)).ToListAsync(cancel);
        var wishes = await db.PairWishes.AsNoTracking().Where(w => w.CohortId == cohortId).Select(w => new { w.NeedId, w.ProfileId, w.IsBan }).ToListAsync(cancel);
        var pairs = await db.Mentorships.AsNoTracking().Where(m => m.CohortId == cohortId && m.Status != MentorshipStatus.Ended && m.Status != MentorshipStatus.Withdrawn && m.Status != MentorshipStatus.Full
                // A mentor who had said yes while the woman was silent may be asked again: see Mentorship.Silent.
                && !(m.Status == MentorshipStatus.Lapsed && m.MentorAcceptedAt != null))
            .Select(m => new { m.NeedId, m.ProfileId, m.Role, m.Status }).ToListAsync(cancel);
        var loads = await db.Mentorships.AsNoTracking().Open().Where(m => m.CohortId != cohortId || m.Need.LeftAt != null)
            .GroupBy(m => m.ProfileId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var merged = await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province && u.MergedIntoId != null).ToDictionaryAsync(u => u.Id, u => u.MergedIntoId!.Value, cancel);

        var isOpen = pairs.ToLookup(p => p.Status is MentorshipStatus.Proposed or MentorshipStatus.Active);
        var open = isOpen[true].ToLookup(p => p.NeedId);
        var over = isOpen[false].ToLookup(p => p.NeedId, p => p.ProfileId);
        var pins = wishes.Where(w => !w.IsBan).ToLookup(w => w.NeedId, w => w.ProfileId);
        var bans = wishes.Where(w => w.IsBan).ToLookup(w => w.NeedId, w => w.ProfileId);
        var everywhere = needs.Where(n => n.ProvinceId is not null).Select(n => Now(n.ProvinceId!.Value)).Distinct().Order().ToList();

        var women = needs.Select(n =>
        {
            var main = open[n.Id].FirstOrDefault(p => p.Role == MatchRole.Main)?.ProfileId;
            return new MatchWoman
            {
                Id = n.Id,
                TopicIds = [.. n.Details.Topics.Where(topics.ContainsKey).Select(code => topics[code]).Distinct()],
                Languages = n.Details.Languages,
                Ways = [.. n.Details.Ways.Split().Select(way => way.ToString())],
                WomenOnly = n.Details.WomenOnly,
                Sector = n.Sector.Length == 0 ? null : VietnameseText.Fold(n.Sector),
                ProvinceId = n.ProvinceId is { } province ? Now(province) : null,
                ExistingMentorIds = [.. open[n.Id].Where(p => p.Status == MentorshipStatus.Active).Select(p => p.ProfileId).Order()],
                PinnedMainId = main ?? pins[n.Id].Order().Select(id => (Guid?)id).FirstOrDefault(),
                PinnedFurtherIds = [.. open[n.Id].Where(p => p.Role == MatchRole.Further).Select(p => p.ProfileId).Order().Take(MatchWoman.MaxFurther)],
                BannedMentorIds = [.. bans[n.Id].Concat(over[n.Id]).Distinct().Order()],
            };
        });
        var mentors = profiles.Select(p => new MatchMentor
        {
            Id = p.Id,
            Skills = [.. p.Details.Topics.Where(t => topics.ContainsKey(t.Code)).DistinctBy(t => t.Code).Select(t => new MatchSkill(topics[t.Code], (int)t.Level))],
            Sectors = [.. p.Details.Sectors.Select(s => VietnameseText.Fold(s)).Distinct()],
            ProvinceIds = p.Details.ProvinceIds.Count == 0 ? everywhere : [.. p.Details.ProvinceIds.Select(Now).Distinct()],
            Languages = p.Details.Languages,
            Ways = [.. p.Details.Ways.Split().Select(way => way.ToString())],
            Capacity = p.Details.Capacity,
            Load = loads.GetValueOrDefault(p.Id),
            IsWoman = p.Details.Gender == MentorGender.Woman,
            Paused = p.PausedUntil >= today,
        });
        return new MatchInput
        {
            Women = [.. women.OrderBy(w => w.Id)],
            Mentors = [.. mentors.OrderBy(m => m.Id)],
            Conflicts = await ConflictsAsync(db, needs, profiles, cancel),
            Weights = cohort.Weights,
        };

        Guid Now(Guid province) => merged.GetValueOrDefault(province, province);
    }

    /// <summary>SHA-256 over women, mentors and conflicts: a run may be sent while it is still the same.</summary>
    public static string HashOf(MatchInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var canonical = JsonText.Write(input with { Seed = 0, Previous = [], Weights = new MatchWeights() });
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }

    /// <summary>Mentors a unit may match: its own, those of units below it, and those kept above it (the centre's are everybody's). Taken in, not left.</summary>
    public static IQueryable<MentorProfile> InReachOf(this IQueryable<MentorProfile> profiles, string unitPath) =>
        profiles.AsNoTracking().Where(p => p.Status == MentorStatus.Active && (EF.Functions.Like(p.Unit.Path, unitPath + "%") || unitPath.StartsWith(p.Unit.Path)));

    private static async Task<IReadOnlyList<MatchConflict>> ConflictsAsync(AppDbContext db, List<NeedRow> needs, List<ProfileRow> profiles, CancellationToken cancel)
    {
        var women = needs.Select(n => n.PersonId).ToList();
        var mentors = profiles.Select(p => p.PersonId).ToList();

        // On the panel of a round that is not decided and in which the woman's entry takes part: with a sheet or not yet.
        var judging = await (
            from member in db.PanelMembers.AsNoTracking()
            where member.RemovedAt == null && mentors.Contains(member.JudgeId)
            join entry in db.RoundEntries on member.RoundId equals entry.RoundId
            where entry.LeftAt == null && women.Contains(entry.Entry.PersonId)
            join round in db.Rounds on member.RoundId equals round.Id
            where round.Status == RoundStatus.Assigning || round.Status == RoundStatus.Scoring || round.Status == RoundStatus.Locked
            select new { entry.Entry.PersonId, member.JudgeId }).Distinct().ToListAsync(cancel);
        var helped = await db.Assistances.AsNoTracking().Where(a => mentors.Contains(a.HelperId))
            .Join(db.Entries.Where(e => women.Contains(e.PersonId)), a => a.EntryId, e => e.Id, (a, e) => new { e.PersonId, a.HelperId }).Distinct().ToListAsync(cancel);

        var judges = judging.Select(j => (j.PersonId, j.JudgeId)).ToHashSet();
        var helpers = helped.Select(h => (h.PersonId, h.HelperId)).ToHashSet();
        var enterprises = needs.ToDictionary(n => n.Id, n => VietnameseText.Fold(n.Enterprise));
        var found = new List<MatchConflict>();
        foreach (var profile in profiles)
        {
            var organisation = VietnameseText.Fold(profile.Details.Organisation);
            foreach (var need in needs)
            {
                void When(bool holds, MatchConflictKind kind)
                {
                    if (holds)
                    {
                        found.Add(new MatchConflict(need.Id, profile.Id, kind));
                    }
                }

                When(judges.Contains((need.PersonId, profile.PersonId)), MatchConflictKind.JudgesHer);
                When(IsKin(profile, need), MatchConflictKind.Kin);
                When(need.Enterprise.Length > 0 && (organisation == enterprises[need.Id]
                    || profile.Details.Ties.Any(t => t.Kind == MentorTieKind.Enterprise && t.Meets(need.Enterprise, need.TaxCode))), MatchConflictKind.SameEnterprise);
                When(need.PersonId == profile.PersonId, MatchConflictKind.SamePerson);
                When(helpers.Contains((need.PersonId, profile.PersonId)), MatchConflictKind.HelpedToWrite);
            }
        }

        return [.. found.OrderBy(c => c.WomanId).ThenBy(c => c.MentorId).ThenBy(c => c.Kind)];
    }

    private static bool IsKin(ProfileRow mentor, NeedRow woman) =>
        (mentor.PersonId != woman.PersonId && mentor.HouseholdId is { } household && household == woman.HouseholdId)
        || mentor.Details.Ties.Any(t => t.Kind == MentorTieKind.Kin && t.Meets(woman.FullName, woman.Phone));

    private sealed record NeedRow(Guid Id, Guid PersonId, string Sector, Guid? ProvinceId, string Enterprise, string TaxCode, NeedDetails Details, string FullName, string? Phone, Guid? HouseholdId);

    private sealed record ProfileRow(Guid Id, Guid PersonId, Guid? HouseholdId, MentorStatus Status, DateOnly? PausedUntil, MentorDetails Details);
}
