using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>
/// One line of a roll call. No ethnic group and no household class stands here: those are counted in the totals of the sheet. Children are
/// not listed: a birth year that makes somebody younger than sixteen is refused.
/// </summary>
public sealed class Attendee : Entity, IPart
{
    public const int NameLength = 120;
    public const int KeyLength = 200;
    public const int PlaceLength = 160;

    private Attendee()
    {
    }

    internal Attendee(Guid recordId, int number, string name, int? birthYear, string place, bool isWoman, Guid? personId, int sessions) =>
        (RecordId, Number, Name, BirthYear, Place, IsWoman, PersonId, Sessions, Key) = (recordId, number, name, birthYear, place, isWoman, personId, sessions, KeyOf(name, birthYear, place, personId));

    public Guid RecordId { get; private set; }

    /// <summary>Her line on the sheet.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public int? BirthYear { get; private set; }

    /// <summary>Hamlet or branch, as on the sheet.</summary>
    public string Place { get; private set; } = "";

    public bool IsWoman { get; private set; }

    /// <summary>Known to the site.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Sessions she came to: her turns.</summary>
    public int Sessions { get; private set; }

    /// <summary>The same for the same person: her id, or folded name, birth year and place. What distinct people are counted by.</summary>
    public string Key { get; private set; } = "";

    public Guid RootId => RecordId;

    internal void StandAt(int number) => Number = number;

    public bool IsSame(Attendee other) =>
        (Key, Name, BirthYear, Place, IsWoman, Sessions) == (other.Key, other.Name, other.BirthYear, other.Place, other.IsWoman, other.Sessions);

    public static string KeyOf(string name, int? birthYear, string place, Guid? personId)
    {
        var key = personId is { } id ? $"p:{id:N}" : $"n:{VietnameseText.Fold(name)}|{birthYear}|{VietnameseText.Fold(place)}";
        return key[..Math.Min(KeyLength, key.Length)];
    }
}
