namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>
/// Why something may not be done now: a code with its arguments. The sentence for it stands in Web, in the text class of the
/// context that the code begins with ("Entries.DeadlinePassed" in EntriesText). Null means: allowed.
/// </summary>
public sealed record Refusal(string Code, params IReadOnlyList<object> Arguments)
{
    /// <summary>The context word before the dot.</summary>
    public string Context => Code[..Code.IndexOf('.', StringComparison.Ordinal)];

    public bool Equals(Refusal? other) => other is not null && Code == other.Code && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
