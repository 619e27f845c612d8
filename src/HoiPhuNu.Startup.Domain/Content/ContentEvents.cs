using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Content;

public sealed record ArticlePublished(Guid ArticleId, Guid? ById, DateTime At, Guid? InContestId) : DomainEvent(ArticleId, ById, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record ArticleWithdrawn(Guid ArticleId, Guid? ById, DateTime At, Guid? InContestId) : DomainEvent(ArticleId, ById, At)
{
    public override Guid? ContestId => InContestId;
}
