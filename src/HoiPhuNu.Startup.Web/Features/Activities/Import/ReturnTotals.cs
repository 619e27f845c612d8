namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>What became of all lines of a return, however often writing it was begun.</summary>
/// <param name="Added">New records.</param>
/// <param name="Changed">Records that stood there with other values.</param>
/// <param name="Same">Stood there before it.</param>
/// <param name="Skipped">Left alone.</param>
/// <param name="Faulty">Not written.</param>
public sealed record ReturnTotals(int Added, int Changed, int Same, int Skipped, int Faulty)
{
    /// <param name="look">As the last time left it: what was written before that stands there now.</param>
    /// <param name="added">All times.</param>
    /// <param name="changed">All times.</param>
    public static ReturnTotals Of(ReturnLook look, int added, int changed)
    {
        ArgumentNullException.ThrowIfNull(look);
        return new ReturnTotals(added, changed, Math.Max(0, look.Added + look.Changed + look.Same - added - changed), look.Skipped, look.Faulty);
    }
}
