using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Needs;

public sealed class NeedPage
{
    public required Guid Id { get; init; }

    public required NeedForm Form { get; init; }

    public required TopicNames Names { get; init; }

    public required IReadOnlyList<FieldOption> Topics { get; init; }

    public required IReadOnlyList<FieldOption> Ways { get; init; }

    /// <summary>What stands in the record now.</summary>
    public required NeedDetails Details { get; init; }

    public required string Title { get; init; }

    public required Guid CohortId { get; init; }

    public required string Cohort { get; init; }

    /// <summary>Her name, when somebody else reads.</summary>
    public required string? HelpedName { get; init; }

    /// <summary>For the coordinator.</summary>
    public string? Phone { get; init; }

    public required bool IsCoordinator { get; init; }

    /// <summary>Why it cannot be changed here; null: it can.</summary>
    public required string? WhyNot { get; init; }

    public string Action => IsCoordinator ? $"/dieu-phoi/nhu-cau/{Id}" : $"/dong-hanh/nhu-cau/{Id}";

    public string Back => IsCoordinator ? $"/dieu-phoi/dot/{CohortId}" : "/dong-hanh";
}
