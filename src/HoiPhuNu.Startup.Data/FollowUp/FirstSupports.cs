using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>
/// How a project is followed says the programme of its first support that stands; where that is under no programme, the usual settings
/// hold, whatever later supports are under. Check-ins, warnings and figures all ask here.
/// </summary>
public static class FirstSupports
{
    public static IQueryable<StandingSupport> Standing(this IQueryable<Support> supports) =>
        supports.Where(s => s.CancelledAt == null).Select(s => new StandingSupport(s.ProjectId, s.Id, s.DecidedOn, s.ProgrammeId));

    /// <returns>By the project; none: no support, or the first under no programme.</returns>
    public static Dictionary<Guid, Guid> ProgrammeOfEach(IEnumerable<StandingSupport> standing)
    {
        var first = new Dictionary<Guid, StandingSupport>();
        foreach (var support in standing)
        {
            // Of two decided on one day the one written down first.
            if (!first.TryGetValue(support.ProjectId, out var known) || support.DecidedOn < known.DecidedOn || (support.DecidedOn == known.DecidedOn && support.Id.CompareTo(known.Id) < 0))
            {
                first[support.ProjectId] = support;
            }
        }

        return first.Values.Where(s => s.ProgrammeId is not null).ToDictionary(s => s.ProjectId, s => s.ProgrammeId!.Value);
    }
}
