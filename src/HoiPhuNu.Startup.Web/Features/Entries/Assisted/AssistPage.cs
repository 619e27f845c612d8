namespace HoiPhuNu.Startup.Web.Features.Entries.Assisted;

/// <summary>Find the woman, then say how she agreed and for which contest.</summary>
public sealed class AssistPage
{
    public string? Search { get; init; }

    /// <summary>Found in the officer's units; null before searching.</summary>
    public IReadOnlyList<Found>? People { get; init; }

    public bool HasMore { get; init; }

    /// <summary>The form is shown: for somebody found or for somebody new.</summary>
    public bool ShowsForm { get; init; }

    /// <summary>Chosen among those found; null: a new person is written down.</summary>
    public Found? Chosen { get; init; }

    /// <summary>All she may choose from, where they are few enough for one list.</summary>
    public IReadOnlyList<FieldOption> Communes { get; init; } = [];

    /// <summary>Where they are many, the commune is looked for first, by name: what was typed.</summary>
    public string? HomeSearch { get; init; }

    /// <summary>Found by it; null: the page does not ask for a commune.</summary>
    public IReadOnlyList<Place>? Homes { get; init; }

    /// <summary>Chosen among those found.</summary>
    public Place? Home { get; init; }

    public IReadOnlyList<FieldOption> Targets { get; init; } = [];

    public IReadOnlyList<FieldOption> Ways { get; init; } = [];

    /// <summary>Somebody of the same name lives there.</summary>
    public Found? SameName { get; set; }

    public AssistForm Form { get; set; } = new();

    /// <param name="Above">The province, or the commune of a branch: many communes share a name.</param>
    public sealed record Place(Guid Id, string Name, string Above);

    /// <summary>Enough to tell her from others, no more: the last digits of her phone, not the number.</summary>
    public sealed record Found(Guid Id, string Name, string Commune, int? BirthYear, string? PhoneEnd);
}
