namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What the organizer wants for one entry when a round is decided.</summary>
/// <param name="Reason">Needed when it differs from the ranking.</param>
public sealed record RoundChoice(bool GoesOn, string? Reason)
{
    public bool Differs(bool proposed) => GoesOn != proposed;
}
