using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>One line of the managed list of what mentors help with. Entries, needs and profiles name it by its code, which never changes.</summary>
public sealed class Topic : AggregateRoot
{
    public const int CodeLength = 40;
    public const int NameLength = 80;

    private Topic()
    {
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string EnglishName { get; private set; } = "";

    public int Order { get; private set; }

    /// <summary>Not offered any more; what names it keeps it.</summary>
    public DateTime? RetiredAt { get; private set; }

    public static Topic Create(string code, string name, string englishName, int order) =>
        new() { Code = code, Name = VietnameseText.Clean(name), EnglishName = VietnameseText.Clean(englishName), Order = order };

    public void Change(string name, string englishName, int order, Guid byId, DateTime now)
    {
        (Name, EnglishName, Order) = (VietnameseText.Clean(name), VietnameseText.Clean(englishName), order);
        Raise(new TopicChanged(Id, byId, now, Code));
    }

    public void Retire(bool retired, Guid byId, DateTime now)
    {
        RetiredAt = retired ? RetiredAt ?? now : null;
        Raise(new TopicChanged(Id, byId, now, Code));
    }
}
