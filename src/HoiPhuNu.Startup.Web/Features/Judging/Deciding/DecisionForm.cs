using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Judging.Deciding;

/// <summary>Her choice for each entry, named by the entry. Only entries the page showed count: an unticked box looks like no box otherwise.</summary>
public static class DecisionForm
{
    public static string ShownName(Guid entryId) => $"co-{entryId:N}";

    public static string GoesOnName(Guid entryId) => $"di-tiep-{entryId:N}";

    public static string ReasonName(Guid entryId) => $"ly-do-{entryId:N}";

    public static Dictionary<Guid, RoundChoice> Read(IFormCollection form, RoundRanking ranking) => ranking.Tracks
        .SelectMany(t => t.Result.Entries)
        .Where(e => form.ContainsKey(ShownName(e.EntryId)))
        .ToDictionary(e => e.EntryId, e => new RoundChoice(form.ContainsKey(GoesOnName(e.EntryId)), VietnameseText.CleanLines(form[ReasonName(e.EntryId)].ToString())));

    /// <summary>Choices against the ranking without a reason, and reasons that are too long: each told at its own line, all at once.</summary>
    public static IEnumerable<(string Field, RankedEntry Entry, bool TooLong)> Faults(DecisionPage page) =>
        from entry in page.Ranking?.Tracks.SelectMany(t => t.Result.Entries) ?? []
        let choice = page.Choices.GetValueOrDefault(entry.EntryId)
        where choice is not null
        let tooLong = choice.Reason?.Length > RoundEntry.ReasonLength
        where tooLong || (choice.Differs(RoundProposal.GoesOn(entry, page.Places)) && string.IsNullOrWhiteSpace(choice.Reason))
        select (ReasonName(entry.EntryId), entry, tooLong);
}
