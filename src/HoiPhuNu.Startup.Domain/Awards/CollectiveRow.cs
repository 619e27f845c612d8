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

    public string AwardName { get; init; } = "";

    /// <summary>Whole đồng.</summary>
    public long? Amount { get; init; }

    public string Reason { get; init; } = "";

    public Guid RootId => PublicationId;
}
