namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class MoneyHistoriesTests
{
    private const int Histories = 12_000;

    [Fact]
    public void In_twelve_thousand_random_histories_no_rule_of_money_is_ever_broken()
    {
        var seen = new Dictionary<string, int>();
        for (var seed = 1; seed <= Histories; seed++)
        {
            try
            {
                MoneyHistory.Run(seed, seen);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"History {seed} broke a rule: {e.Message}", e);
            }
        }

        // Histories in which nothing happens, or nothing is tried that must not be, would prove nothing.
        string[] lines = ["Paid line", "Refunded line", "Spent line"];
        Assert.All(lines, l => Assert.True(seen.GetValueOrDefault(l) > 1_500, $"{l}: {seen.GetValueOrDefault(l)}"));
        string[] refusals = ["AskedYourself", "TypedYourself", "OwnMoney", "MoreThanLeft", "ConditionNotMet", "DayInTheFuture", "MoreThanPaid", "NotApproved", "AlreadyPaid", "NotWaiting", "TrancheInUse", "BeforeDecision", "SupportCancelled", "PaidNotReturned"];
        Assert.All(refusals, r => Assert.True(seen.GetValueOrDefault($"FollowUp.{r}") > 100, $"{r}: {seen.GetValueOrDefault($"FollowUp.{r}")}"));
    }
}
