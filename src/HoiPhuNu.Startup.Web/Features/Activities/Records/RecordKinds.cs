using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>Kinds by their names in addresses.</summary>
public static class RecordKinds
{
    /// <summary>What communes type most stands first.</summary>
    public static IReadOnlyList<RecordKind> Often { get; } = [RecordKind.TrainingClass, RecordKind.Event, RecordKind.SupportCase, RecordKind.CollectiveEntity, RecordKind.HouseholdTransition, RecordKind.MoneyFlow];

    public static IReadOnlyList<RecordKind> Others { get; } = [.. Enum.GetValues<RecordKind>().Except(Often)];

    /// <summary>Null: no kind is called so (numbers are no names).</summary>
    public static RecordKind? Named(string name) => Enum.TryParse<RecordKind>(name, ignoreCase: false, out var kind) && Enum.IsDefined(kind) && kind.ToString() == name ? kind : null;

    /// <summary>A class is one class, an event one event; households and gifts are counted by whoever types them.</summary>
    public static int? BeginsWith(RecordKind kind) =>
        kind is RecordKind.TrainingClass or RecordKind.Event or RecordKind.SupportCase or RecordKind.CollectiveEntity or RecordKind.Visit or RecordKind.Product ? 1 : null;
}
