using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What a woman told of herself, each answer optional.</summary>
/// <param name="Ethnicity">Code 01–54; empty: not told.</param>
/// <param name="HouseholdClass">As the commune's yearly review says; null: not told.</param>
/// <param name="ClassYear">Year of that review.</param>
/// <param name="HasDisability">Null: not told, which is not "no".</param>
public sealed record SensitiveAnswers(string Ethnicity, HouseholdClass? HouseholdClass, int? ClassYear, bool? HasDisability)
{
    public bool IsEmpty => Ethnicity.Length == 0 && HouseholdClass is null && HasDisability is null;
}
