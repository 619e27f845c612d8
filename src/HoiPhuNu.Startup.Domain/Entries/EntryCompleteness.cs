using System.Numerics;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>What each part of an entry's draft still needs before it can be submitted.</summary>
public sealed class EntryCompleteness
{
    private readonly Dictionary<EntrySection, List<Refusal>> _missing = [];
    private readonly HashSet<EntrySection> _begun = [];

    private EntryCompleteness()
    {
    }

    /// <summary>Everything missing, in the order of the task list; empty: the entry can be submitted.</summary>
    public IReadOnlyList<Refusal> Missing => [.. _missing.OrderBy(m => m.Key).SelectMany(m => m.Value)];

    public IReadOnlyList<Refusal> In(EntrySection section) => _missing.TryGetValue(section, out var list) ? list : [];

    public bool IsDone(EntrySection section) => In(section).Count == 0;

    /// <summary>Something has been typed in it.</summary>
    public bool IsBegun(EntrySection section) => _begun.Contains(section);

    /// <summary>Sections that this kind of entrant is asked for.</summary>
    public static IReadOnlyList<EntrySection> SectionsOf(EntryContent content) =>
        [.. Enum.GetValues<EntrySection>().Where(s => s switch
        {
            EntrySection.Team => content.NeedsTeam,
            EntrySection.LegalEntity => content.NeedsLegalEntity,
            _ => true,
        })];

    public static EntryCompleteness Of(Entry entry) => Of(entry.Draft, entry.DraftDetails, entry.DraftPledges, entry.Contest);

    /// <summary>With a contest whose tracks and sectors are loaded, they must also be the contest's own.</summary>
    public static EntryCompleteness Of(EntryContent c, EntrantDetails d, Pledges p, Contest contest)
    {
        var result = Of(c, d, p, contest.EntrantTypes);
        if (contest.Tracks.Count > 0 && c.TrackId is { } track && contest.Tracks.All(t => t.Id != track))
        {
            result.Add(EntrySection.Registration, EntryRefusals.TrackNotOfContest);
        }

        if (contest.Sectors.Count > 0 && c.SectorId is { } sector && contest.Sectors.All(s => s.Id != sector))
        {
            result.Add(EntrySection.Registration, EntryRefusals.SectorNotOfContest);
        }

        return result;
    }

    /// <param name="c">The draft.</param>
    /// <param name="d">The representative.</param>
    /// <param name="p">Pledges and consents.</param>
    /// <param name="taken">Kinds of entrant the contest takes.</param>
    public static EntryCompleteness Of(EntryContent c, EntrantDetails d, Pledges p, EntrantTypes taken)
    {
        var result = new EntryCompleteness();
        void Needs(EntrySection section, bool present, string field)
        {
            if (present)
            {
                result._begun.Add(section);
            }
            else
            {
                result.Add(section, EntryRefusals.FieldMissing(section, field));
            }
        }

        void Wrong(EntrySection section, bool wrong, Refusal refusal)
        {
            if (wrong)
            {
                result._begun.Add(section);
                result.Add(section, refusal);
            }
        }

        static bool Has(string s) => !string.IsNullOrWhiteSpace(s);

        Needs(EntrySection.Registration, Has(c.Title), nameof(c.Title));
        Needs(EntrySection.Registration, c.SectorId is not null, nameof(c.SectorId));
        Needs(EntrySection.Registration, c.TrackId is not null, nameof(c.TrackId));
        Needs(EntrySection.Registration, c.Stage is not null, nameof(c.Stage));
        Needs(EntrySection.Registration, c.EntrantType != EntrantTypes.None, nameof(c.EntrantType));
        Wrong(EntrySection.Registration, c.EntrantType != EntrantTypes.None && (!taken.HasFlag(c.EntrantType) || !BitOperations.IsPow2((int)c.EntrantType)), EntryRefusals.EntrantTypeNotTaken);

        Needs(EntrySection.Representative, Has(d.FullName), nameof(d.FullName));
        Needs(EntrySection.Representative, Has(d.Phone), nameof(d.Phone));
        Needs(EntrySection.Representative, d.CommuneId is not null, nameof(d.CommuneId));
        Needs(EntrySection.Representative, Has(d.Hamlet), nameof(d.Hamlet));

        if (c.NeedsTeam)
        {
            Needs(EntrySection.Team, c.Members is > 0, nameof(c.Members));
            Needs(EntrySection.Team, c.WomenMembers is not null, nameof(c.WomenMembers));
            Wrong(EntrySection.Team, c.WomenMembers > c.Members, EntryRefusals.MoreWomenThanMembers);
        }

        if (c.NeedsLegalEntity)
        {
            Needs(EntrySection.LegalEntity, Has(c.LegalName), nameof(c.LegalName));
            Needs(EntrySection.LegalEntity, c.FoundedOn is not null, nameof(c.FoundedOn));
            if (c.EntrantType is EntrantTypes.Cooperative or EntrantTypes.Enterprise)
            {
                Needs(EntrySection.LegalEntity, c.WomenCapitalPercent is not null, nameof(c.WomenCapitalPercent));
            }

            Wrong(EntrySection.LegalEntity, c.WomenCapitalPercent is < 0 or > 100, EntryRefusals.PercentOutOfRange);
        }

        Needs(EntrySection.Description, Has(c.Summary), nameof(c.Summary));
        Wrong(EntrySection.Description, VietnameseText.CountWords(c.Summary) > EntryContent.SummaryWords, EntryRefusals.SummaryTooLong(EntryContent.SummaryWords));
        Needs(EntrySection.Description, Has(c.Need), nameof(c.Need));
        Needs(EntrySection.Description, Has(c.Product), nameof(c.Product));
        Needs(EntrySection.Description, Has(c.LocalResources), nameof(c.LocalResources));
        Needs(EntrySection.Description, Has(c.Novelty), nameof(c.Novelty));
        Needs(EntrySection.Description, Has(c.Customers), nameof(c.Customers));
        Needs(EntrySection.Description, Has(c.Plan), nameof(c.Plan));

        Needs(EntrySection.Finance, c.TotalCapital is > 0, nameof(c.TotalCapital));
        Needs(EntrySection.Finance, c.Finance.Count > 0, nameof(c.Finance));
        Wrong(EntrySection.Finance, c.TotalCapital is > 0 && c.Finance.Count > 0 && c.FinanceDifference != 0, EntryRefusals.FinanceDoesNotAddUp(c.FinanceDifference));
        Needs(EntrySection.Finance, c.RevenueYear1 is not null, nameof(c.RevenueYear1));

        Needs(EntrySection.Impact, c.WomenWorkers is not null, nameof(c.WomenWorkers));
        Needs(EntrySection.Impact, Has(c.SocialImpact), nameof(c.SocialImpact));

        Needs(EntrySection.Pledges, p.OwnWork, nameof(p.OwnWork));
        Needs(EntrySection.Pledges, p.AcceptsRules, nameof(p.AcceptsRules));
        Needs(EntrySection.Pledges, p.ConsentContest, nameof(p.ConsentContest));
        Wrong(EntrySection.Representative, d.HasSensitive && !p.ConsentSensitive, EntryRefusals.SensitiveNeedsConsent);
        return result;
    }

    private void Add(EntrySection section, Refusal refusal)
    {
        if (!_missing.TryGetValue(section, out var list))
        {
            _missing[section] = list = [];
        }

        list.Add(refusal);
    }
}
