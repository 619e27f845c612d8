using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>
/// An entry file in words, page by page: for checking before submitting, for reading what was submitted, for screening, and beside
/// one's own text when somebody else saved the same page first.
/// </summary>
public static class EntryFacts
{
    /// <param name="content">Of the draft or of a version.</param>
    /// <param name="details">The representative; null for readers who may not see her.</param>
    /// <param name="pledges">Pledges and consents; null where they do not matter.</param>
    /// <param name="names">Behind the ids.</param>
    /// <param name="withSensitive">Ethnicity, household class and priority groups: only for the entrant and her helper.</param>
    /// <param name="T">Words of entries.</param>
    public static IReadOnlyList<FactBlock> Of(EntryContent content, EntrantDetails? details, Pledges? pledges, EntryNames names, bool withSensitive, IStringLocalizer T) =>
        [.. from step in EntrySteps.Of(content)
            where details is not null || step.Section != EntrySection.Representative
            where pledges is not null || step.Section != EntrySection.Pledges
            where withSensitive || step.Slug != EntrySteps.Private
            select new FactBlock(step.Section, EntryWords.Section(step.Section, content.EntrantType, T), step.Slug, T[step.Title], Of(step.Slug, content, details ?? new(), pledges ?? new(), names, T))];

    public static IReadOnlyList<Fact> Of(string slug, EntryContent c, EntrantDetails d, Pledges p, EntryNames names, IStringLocalizer T)
    {
        Fact F(string field, string? value) => new(EntryWords.Field(field, T), value ?? "");
        string Dong(long? amount) => amount is { } dong ? Money.FormatWithUnit(dong) : "";
        string Number(int? number) => number is { } n ? Money.Format(n) : "";
        string Date(DateOnly? date) => date is { } day ? VietnamTime.FormatDate(day) : "";
        Fact Tick(string text, bool yes) => new(text, yes ? T["Đồng ý"] : T["Chưa đồng ý"]);

        return slug switch
        {
            EntrySteps.Idea => [F(nameof(c.Title), c.Title), F(nameof(c.SectorId), names[c.SectorId])],
            EntrySteps.Track =>
            [
                F(nameof(c.TrackId), names[c.TrackId]), F(nameof(c.Stage), c.Stage is { } stage ? EntryWords.Stage(stage, T) : ""),
                F(nameof(c.EntrantType), EntryWords.Type(c.EntrantType, T)),
            ],
            EntrySteps.Representative =>
            [
                F(nameof(d.FullName), d.FullName), F(nameof(d.BirthDate), Date(d.BirthDate)), F(nameof(d.Phone), PhoneNumber.Display(d.Phone)),
                F(nameof(d.Email), d.Email), F(nameof(d.Role), d.Role),
            ],
            EntrySteps.Home => [F(nameof(d.ProvinceId), names[d.ProvinceId]), F(nameof(d.CommuneId), names[d.CommuneId]), F(nameof(d.Hamlet), d.Hamlet)],
            EntrySteps.Private =>
            [
                new(T["Dân tộc"], EthnicGroups.NameOf(d.Ethnicity) ?? (d.Ethnicity == EthnicGroups.Foreigner ? T["Người nước ngoài"] : T["Không khai"])),
                new(T["Hộ gia đình"], d.HouseholdClass is { } household ? EntryWords.Household(household, T) : T["Không khai"]),
                new(T["Nhóm được ưu tiên"], d.PriorityGroups.Count == 0 ? T["Không khai"] : string.Join(", ", d.PriorityGroups.Select(g => EntryWords.Priority(g, T)))),
            ],
            EntrySteps.Team =>
            [
                F(nameof(c.Members), Number(c.Members)), F(nameof(c.WomenMembers), Number(c.WomenMembers)),
                F(nameof(c.Team), string.Join("\n", c.Team.Select(m => string.Join(", ", new[] { m.FullName, m.Role, m.IsWoman ? T["nữ"].Value : T["nam"].Value }.Where(x => x.Length > 0))))),
            ],
            EntrySteps.Legal =>
            [
                F(nameof(c.LegalName), c.LegalName), F(nameof(c.TaxCode), c.TaxCode), F(nameof(c.FoundedOn), Date(c.FoundedOn)),
                F(nameof(c.WomenCapitalPercent), c.WomenCapitalPercent is { } percent ? $"{percent}%" : ""),
            ],
            EntrySteps.Summary => [F(nameof(c.Summary), c.Summary), F(nameof(c.VideoLink), c.VideoLink)],
            EntrySteps.Reason => [F(nameof(c.Need), c.Need), F(nameof(c.Product), c.Product)],
            EntrySteps.Resources => [F(nameof(c.LocalResources), c.LocalResources), F(nameof(c.Novelty), c.Novelty)],
            EntrySteps.Customers => [F(nameof(c.Customers), c.Customers), F(nameof(c.Competitors), c.Competitors)],
            EntrySteps.Plan => [F(nameof(c.Plan), c.Plan), F(nameof(c.Risks), c.Risks), F(nameof(c.Expansion), c.Expansion)],
            EntrySteps.Capital =>
            [
                F(nameof(c.TotalCapital), Dong(c.TotalCapital)),
                .. c.Finance.Select(l => new Fact(EntryWords.Source(l.Source, T), Dong(l.Amount) + (l.Note.Length > 0 ? $" ({l.Note})" : ""))),
            ],
            EntrySteps.Revenue =>
            [
                F(nameof(c.RevenueYear1), Dong(c.RevenueYear1)), F(nameof(c.RevenueYear2), Dong(c.RevenueYear2)), F(nameof(c.RevenueYear3), Dong(c.RevenueYear3)),
                F(nameof(c.ProfitYear1), Dong(c.ProfitYear1)),
            ],
            EntrySteps.Impact =>
            [
                F(nameof(c.WomenWorkers), Number(c.WomenWorkers)), F(nameof(c.EthnicMinorityWorkers), Number(c.EthnicMinorityWorkers)), F(nameof(c.PoorHouseholds), Number(c.PoorHouseholds)),
                F(nameof(c.SocialImpact), c.SocialImpact), F(nameof(c.Environment), c.Environment),
            ],
            EntrySteps.Needs => [F(nameof(c.MentoringTopics), string.Join(", ", c.MentoringTopics.Select(names.Topic))), F(nameof(c.MentoringNote), c.MentoringNote)],
            EntrySteps.Pledges => [Tick(ConsentTexts.OwnWork(T), p.OwnWork), Tick(ConsentTexts.AcceptsRules(T), p.AcceptsRules)],
            _ =>
            [
                Tick(ConsentTexts.Contest(T), p.ConsentContest), Tick(ConsentTexts.Support(T), p.ConsentSupport),
                Tick(ConsentTexts.Media(T), p.ConsentMedia), Tick(ConsentTexts.Zalo(T), p.ConsentZalo),
            ],
        };
    }
}
