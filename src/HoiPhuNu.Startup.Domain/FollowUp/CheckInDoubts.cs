using HoiPhuNu.Startup.Domain.Programmes;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What of a check-in somebody should look at once more before it counts. Nothing of it is refused: it may be just so.</summary>
/// <param name="Findings">The warnings that would stand once it is accepted.</param>
/// <param name="MoneyLeft">More is told as used than she had in hand, which is this; null: not so.</param>
/// <param name="FormBefore">A lower legal form is told than the one known, which is this; null: not so.</param>
public sealed record CheckInDoubts(IReadOnlyList<WarningFinding> Findings, long? MoneyLeft, LegalForm? FormBefore)
{
    /// <param name="project">With what was accepted besides.</param>
    /// <param name="look">The check-in, with the day on which it is seen so.</param>
    /// <param name="answers">As sent, or as they would be sent.</param>
    /// <param name="form">Known so far.</param>
    /// <param name="left">What she has in hand of the money whose account is kept here.</param>
    /// <param name="settings">Of its programme.</param>
    public static CheckInDoubts Of(WatchedProject project, WatchedCheckIn look, CheckInAnswers answers, LegalForm form, long left, FollowUpSettings settings)
    {
        var accepted = look with
        {
            Status = CheckInStatus.Accepted,
            State = answers.State,
            Revenue = answers.Revenue,
            Profit = answers.Profit,
            Workers = answers.Workers,
            WomenWorkers = answers.WomenWorkers,
            MinorityWorkers = answers.MinorityWorkers,
            PoorWorkers = answers.PoorWorkers,
        };
        var found = Warnings.For(project with { CheckIns = [.. project.CheckIns, accepted] }, settings, look.SeenOn!.Value);
        return new([.. found.Where(f => f.Subject.StartsWith($"{look.Id:N}", StringComparison.Ordinal))], answers.MoneyUsed > left ? left : null, answers.LegalForm < form ? form : null);
    }
}
