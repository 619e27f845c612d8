namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A figure as reports print it: "gần 600", "trên 100", "hơn 20 tỷ"; the exact one stays beside it.</summary>
/// <param name="Nearness">The word before it.</param>
/// <param name="Figure">Round.</param>
public readonly record struct RoundFigure(Nearness Nearness, long Figure)
{
    /// <summary>Below this nothing is rounded.</summary>
    private const int SmallestRounded = 20;

    /// <summary>
    /// To whole tens below 100, fifties below 500, hundreds below 1 000, and so on by the power of ten. In the last three tenths before the next
    /// round figure it is nearly that one, otherwise over the one below; it never says more than there is without "gần".
    /// </summary>
    public static RoundFigure Of(long exact, bool money = false)
    {
        if (exact < SmallestRounded)
        {
            return new(Nearness.Exact, exact);
        }

        var power = 10L;
        while (exact >= power * 10)
        {
            power *= 10;
        }

        var step = power == 10 ? 10 : exact < power * 5 ? power / 2 : power;
        var rest = exact % step;
        return rest == 0 ? new(Nearness.Exact, exact)
            : rest * 10 >= step * 7 ? new(Nearness.Nearly, exact - rest + step)
            : new(money ? Nearness.MoreThan : Nearness.Over, exact - rest);
    }
}
