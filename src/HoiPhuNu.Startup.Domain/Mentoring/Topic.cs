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

    /// <param name="name">The new name.</param>
    /// <param name="others">Names the other topics have, retired ones with them.</param>
    public static Refusal? WhyCannotName(string name, IEnumerable<string> others)
    {
        var folded = VietnameseText.Fold(name);
        return others.Any(other => VietnameseText.Fold(other) == folded) ? MentoringRefusals.TopicThere : null;
    }

    /// <param name="codes">Those taken: a second topic of the same English name gets a number behind.</param>
    public static Topic Add(string name, string englishName, int order, IReadOnlyCollection<string> codes, Guid byId, DateTime now)
    {
        var code = CodeOf(englishName);
        var free = Enumerable.Range(1, codes.Count + 1).Select(n => n == 1 ? code : code[..Math.Min(code.Length, CodeLength - 4)] + n).First(c => !codes.Contains(c, StringComparer.OrdinalIgnoreCase));
        var topic = Create(free, name, englishName, order);
        topic.Raise(new TopicChanged(topic.Id, byId, now, free));
        return topic;
    }

    /// <summary>"FoodSafety" of "Food safety": letters and digits only, since forms and filters carry it.</summary>
    public static string CodeOf(string englishName)
    {
        var code = string.Concat(VietnameseText.Slug(englishName, CodeLength).Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        return code.Length == 0 ? "Topic" : code;
    }

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
