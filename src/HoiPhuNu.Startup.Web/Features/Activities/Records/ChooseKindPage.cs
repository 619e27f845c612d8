namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <param name="Units">For which she types.</param>
/// <param name="Typed">What she searches for.</param>
/// <param name="Found">Units of that name, where there are too many to list.</param>
public sealed record ChooseKindPage(UnitChoices Units, string? Typed, IReadOnlyList<FieldOption> Found)
{
    public string Query => Units.Chosen is { } unit ? $"?don-vi={unit.Id}" : "";
}
