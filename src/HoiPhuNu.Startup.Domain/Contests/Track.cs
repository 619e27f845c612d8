using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>A bảng thi: entries of one track are ranked among themselves only.</summary>
public sealed class Track : Entity, IPart
{
    public const int NameLength = 120;

    private Track()
    {
    }

    internal Track(Guid contestId, string name, int order)
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
