using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

/// <param name="Found">False: nothing here for this viewer, answered like an address that does not exist.</param>
/// <param name="Refusal">Null: done.</param>
public sealed record Outcome(bool Found, Refusal? Refusal)
{
    public static Outcome NotHere { get; } = new(false, null);

    public static Outcome Of(Refusal? refusal) => new(true, refusal);
}
