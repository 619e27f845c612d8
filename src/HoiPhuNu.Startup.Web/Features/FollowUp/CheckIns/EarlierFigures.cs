using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>What stands beside a question as a help: the figure accepted last, or, before the first check-in, the one from before support.</summary>
public sealed class EarlierFigures(CheckInAnswers? answers, SupportedProject project, IStringLocalizer T)
{
    /// <summary>The answers accepted last; null: none was.</summary>
    public CheckInAnswers? Answers => answers;

    public string? Revenue => Amount(answers?.Revenue) ?? (project.RevenueBefore is { } before ? T["Mười hai tháng trước khi được hỗ trợ: {0}.", CheckInFacts.Amount(before, T)].Value : null);

    public string? Profit => Amount(answers?.Profit);

    public string? Workers => People(answers?.Workers) ?? Before(project.WorkersBefore);

    public string? WomenWorkers => People(answers?.WomenWorkers) ?? Before(project.WomenWorkersBefore);

    public string? MinorityWorkers => People(answers?.MinorityWorkers);

    public string? PoorWorkers => People(answers?.PoorWorkers);

    public string? MoneyUsed => Amount(answers?.MoneyUsed);

    public string? State => Text(answers?.State is { } state ? FollowUpText.State(state, T) : "");

    public string LegalForm => T["Đang ghi: {0}.", FollowUpText.Form(project.LegalForm, T)];

    public string? Ocop => Text(CheckInFacts.Stars(answers?.OcopStars, T));

    public string? Products => Text(answers?.Products);

    public string? Channels => Text(answers?.Channels);

    public string? Difficulty => Text(answers?.Difficulty);

    public string? NextNeed => Text(answers?.NextNeed);

    /// <summary>Of the accepted check-in of the latest period up to this one, other than this one.</summary>
    public static async Task<EarlierFigures> LoadAsync(AppDbContext db, CheckIn besides, SupportedProject project, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var last = await db.CheckIns.AsNoTracking()
            .Where(c => c.ProjectId == project.Id && c.Id != besides.Id && c.Status == CheckInStatus.Accepted && c.DueOn <= besides.DueOn)
            .LatestFirst()
            .Select(c => c.Versions.Where(v => v.Number == c.SubmittedVersion).Select(v => v.Answers).FirstOrDefault())
            .FirstOrDefaultAsync(cancel);
        return new EarlierFigures(last, project, T);
    }

    private string? Amount(long? amount) => answers is null ? null : T["Lần trước: {0}.", CheckInFacts.Amount(amount, T)].Value;

    private string? People(int? people) => answers is null ? null : T["Lần trước: {0}.", CheckInFacts.People(people, T)].Value;

    private string? Before(int? people) => people is null ? null : T["Trước khi được hỗ trợ: {0}.", CheckInFacts.People(people, T)].Value;

    private string? Text(string? text) => string.IsNullOrEmpty(text) ? null : T["Lần trước: {0}", text].Value;
}
