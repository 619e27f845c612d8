using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.People;

/// <summary>
/// A human being, with or without an account: an entrant typed in by an officer is a person too. Conflicts are computed on persons,
/// never on accounts. What is sensitive (ethnicity, household class) does not stand here but with the entry that asked for it.
/// </summary>
public sealed class Person : AggregateRoot
{
    public const int NameLength = 120;
    public const int PhoneLength = 16;
    public const int EmailLength = 254;
    public const int HamletLength = 160;
    public const int LanguageLength = 2;

    private Person()
    {
    }

    public string FullName { get; private set; } = "";

    public string NameFolded { get; private set; } = "";

    public string NameSortKey { get; private set; } = "";

    public DateOnly? BirthDate { get; private set; }

    /// <summary>E.164. Unverified: it says where she can be called, it proves nothing.</summary>
    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    /// <summary>Her commune or branch.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Thôn, bản, ấp, tổ dân phố.</summary>
    public string? Hamlet { get; private set; }

    /// <summary>Persons of one household share it; a judge never reads an entry of her own household.</summary>
    public Guid? HouseholdId { get; private set; }

    /// <summary>Language of messages: "vi" or "en".</summary>
    public string Language { get; private set; } = "vi";

    public DateTime CreatedAt { get; private set; }

    public static Person Create(string fullName, DateTime now, string? phone = null, string? email = null, Guid? unitId = null, Guid? id = null)
    {
        var person = new Person { Id = id ?? Guid.CreateVersion7(), CreatedAt = now };
        person.Rename(fullName);
        person.Phone = phone;
        person.Email = email;
        person.UnitId = unitId;
        return person;
    }

    public void Rename(string fullName)
    {
        FullName = VietnameseText.Clean(fullName);
        NameFolded = VietnameseText.Fold(FullName);
        NameSortKey = VietnameseText.NameSortKey(FullName);
    }

    public void Reach(string? phone, string? email)
    {
        Phone = phone;
        Email = email;
    }

    public void Live(Guid? unitId, string? hamlet)
    {
        UnitId = unitId;
        Hamlet = hamlet is null ? null : VietnameseText.Clean(hamlet);
    }

    public void Born(DateOnly? birthDate) => BirthDate = birthDate;

    public void ShareHousehold(Guid? householdId) => HouseholdId = householdId;

    public void Speak(string language) => Language = language == "en" ? "en" : "vi";
}
