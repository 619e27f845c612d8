namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>Which numbers a kind of record holds, in the order of its form; and of which of them the groups are a part.</summary>
/// <param name="Fields">May be filled.</param>
/// <param name="Needed">Must be filled unless the record is only planned.</param>
/// <param name="GroupsOf">The whole that minority, female head, poor … are subsets of; null: the kind has no groups.</param>
public sealed record RecordShape(IReadOnlyList<RecordField> Fields, IReadOnlyList<RecordField> Needed, RecordField? GroupsOf)
{
    private static readonly RecordField[] Groups = [RecordField.Minority, RecordField.FemaleHeaded, RecordField.Poor, RecordField.NearPoor, RecordField.Disabled];

    private static readonly Dictionary<RecordKind, RecordShape> ByKind = new()
    {
        [RecordKind.TrainingClass] = new([RecordField.Count, RecordField.People, RecordField.Women, RecordField.Turns, .. Groups, RecordField.Amount], [RecordField.Count], RecordField.People),
        [RecordKind.Event] = new([RecordField.Count, RecordField.Turns, RecordField.People, RecordField.Women, .. Groups, RecordField.Amount], [RecordField.Count], RecordField.People),
        [RecordKind.SupportCase] = new([RecordField.Count, RecordField.Amount, .. Groups], [RecordField.Count], RecordField.Count),
        [RecordKind.CollectiveEntity] = new([RecordField.Count, RecordField.Members, RecordField.WomenMembers, RecordField.Workers, RecordField.WomenWorkers, RecordField.Minority, RecordField.Poor, RecordField.Amount], [RecordField.Count], RecordField.Members),
        [RecordKind.HouseholdTransition] = new([RecordField.Count, .. Groups], [RecordField.Count], RecordField.Count),
        [RecordKind.Job] = new([RecordField.People, RecordField.Women, .. Groups], [RecordField.People], RecordField.People),
        [RecordKind.MoneyFlow] = new([RecordField.Amount, RecordField.People, RecordField.Women, .. Groups], [RecordField.Amount], RecordField.People),
        [RecordKind.Standing] = new([RecordField.Count, RecordField.People, RecordField.Women, RecordField.Amount, RecordField.Whole, .. Groups], [], RecordField.People),
        [RecordKind.InKind] = new([RecordField.Count, RecordField.Quantity, RecordField.Amount, RecordField.People, RecordField.Women, .. Groups], [], RecordField.People),
        [RecordKind.ProductSale] = new([RecordField.Quantity, RecordField.Amount], [RecordField.Quantity], null),
        [RecordKind.Visit] = new([RecordField.Count, RecordField.People], [RecordField.Count], null),
        [RecordKind.Achievement] = new([RecordField.Count, RecordField.Whole, RecordField.Amount], [RecordField.Count], null),
        [RecordKind.Product] = new([RecordField.Count], [RecordField.Count], null),
        [RecordKind.Figure] = new([RecordField.Count, RecordField.Whole, RecordField.Amount, RecordField.Quantity, .. Groups], [], RecordField.Count),
    };

    public static RecordShape Of(RecordKind kind) => ByKind[kind];
}
