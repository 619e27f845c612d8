using HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>The last step: who she is stands fast or is typed, and what the project is.</summary>
public sealed class OutsidePage : ProjectFormPage
{
    public required WomanForm Woman { get; init; }

    /// <summary>Chosen among those known; null: a new person is written down.</summary>
    public Found? Chosen { get; init; }

    public IReadOnlyList<FieldOption> Units { get; init; } = [];

    /// <summary>Chosen before, where there are too many for one list.</summary>
    public Place? Home { get; init; }

    /// <summary>Somebody of the same name lives there.</summary>
    public Found? SameName { get; set; }

    /// <summary>Enough to tell her from others, no more: the last digits of her phone, not the number.</summary>
    public sealed record Found(Guid Id, string Name, string Commune, int? BirthYear, string? PhoneEnd);

    /// <param name="Above">The province, or the commune of a branch: many communes share a name.</param>
    public sealed record Place(Guid Id, string Name, string Above);
}
