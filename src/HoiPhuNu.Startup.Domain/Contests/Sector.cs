using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>A lĩnh vực an entry may choose.</summary>
public sealed class Sector : Entity, IPart
{
    public const int NameLength = 120;

    private Sector()
    {
    }

    internal Sector(Guid contestId, string name, int order)
    {
        ContestId = contestId;
        Name = name;
        Order = order;
    }

    public Guid ContestId { get; private set; }

    public string Name { get; internal set; } = "";

    public int Order { get; internal set; }

    public Guid RootId => ContestId;
}
