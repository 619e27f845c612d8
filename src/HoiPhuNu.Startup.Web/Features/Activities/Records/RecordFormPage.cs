using HoiPhuNu.Startup.Domain.Activities;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <param name="Id">Null: a new one.</param>
/// <param name="Kind">Decides which fields stand there.</param>
/// <param name="Form">As typed.</param>
/// <param name="Units">For which she may type.</param>
/// <param name="Topics">Of the kind.</param>
/// <param name="Programmes">Those that run, and those it carries already.</param>
/// <param name="Women">Known to the site, of a support case; for officers.</param>
/// <param name="HasRollCall">Then people are counted by the list.</param>
public sealed record RecordFormPage(
    Guid? Id,
    RecordKind Kind,
    RecordForm Form,
    UnitChoices Units,
    IReadOnlyList<FieldOption> Topics,
    IReadOnlyList<FieldOption> Programmes,
    IReadOnlyList<FieldOption> Women,
    bool HasRollCall)
{
    private static readonly RecordField[] Groups = [RecordField.Minority, RecordField.FemaleHeaded, RecordField.Poor, RecordField.NearPoor, RecordField.Disabled];

    private static readonly RecordField[] Counted = [RecordField.People, RecordField.Women, RecordField.Turns];

    /// <summary>The one she means again though there is one like it; null: there is none.</summary>
    public RecordTwin? Twin { get; init; }

    public string Address => Id is { } id ? $"/so-lieu/{id}/sua" : $"/so-lieu/moi/{Kind}";

    public bool HasSessions => RecordForm.HasSessions(Kind);

    private IEnumerable<RecordField> Fields => RecordShape.Of(Kind).Fields.Where(f => !(HasRollCall && Counted.Contains(f)));

    /// <summary>Asked of everybody.</summary>
    public IEnumerable<RecordField> Main => Fields.Where(f => !Groups.Contains(f) && !IsRare(f));

    /// <summary>Subsets, unfolded by who counted them.</summary>
    public IEnumerable<RecordField> Parts => Fields.Where(f => Groups.Contains(f));

    public IEnumerable<RecordField> Rare => Fields.Where(IsRare);

    private static readonly string[] Folded = ["State", "Until", "Place", "Partner", "Note"];

    /// <summary>Something of it is filled or wrong: then it stands unfolded.</summary>
    public bool OpensParts(ModelStateDictionary state) => Parts.Any(f => Wrong(state, f.ToString()) || typeof(RecordForm).GetProperty(f.ToString())!.GetValue(Form) is not null);

    public bool OpensMore(ModelStateDictionary state) => Form.State != RecordState.Reached || Form.Until is not null || Form.Place.Length + Form.Partner.Length + Form.Note.Length > 0
        || Form.Amount is not null || Wrong(state, "On") || Folded.Concat(Rare.Select(f => f.ToString())).Any(f => Wrong(state, f));

    private static bool Wrong(ModelStateDictionary state, string field) => state.TryGetValue("Form." + field, out var entry) && entry.Errors.Count > 0;

    /// <summary>One class is one class: its number and its cost are asked last.</summary>
    private bool IsRare(RecordField field) => (Kind is RecordKind.TrainingClass or RecordKind.Event && field is RecordField.Count or RecordField.Amount)
        || (Kind == RecordKind.Visit && field == RecordField.Count);
}
