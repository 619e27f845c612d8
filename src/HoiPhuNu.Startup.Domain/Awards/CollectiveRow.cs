using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>A collective award in a results publication, frozen.</summary>
public sealed class CollectiveRow : Entity, IPart
{
    private CollectiveRow()
    {
    }

    public CollectiveRow(Guid publicationId) => PublicationId = publicationId;

    public Guid PublicationId { get; private set; }

    public int Order { get; init; }

    public string UnitName { get; init; } = "";

    /// <summary>Whose award it is, for figures: what is printed and sealed is the name. Null: frozen before it was kept.</summary>
    public Guid? UnitId { get; init; }

    public string AwardName { get; init; } = "";

    /// <summary>Whole đồng.</summary>
    public long? Amount { get; init; }

    public string Reason { get; init; } = "";

    public Guid RootId => PublicationId;
}
