using System.Globalization;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Kinds, topics, states and programmes by the words of our own files (in either language) and by their codes.</summary>
public sealed class RecordNames
{
    private readonly Dictionary<string, RecordKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<(RecordKind, string), string> _topics = [];
    private readonly Dictionary<string, RecordState> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _programmes = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> _names = [];

    public RecordNames(IStringLocalizer T, IReadOnlyList<FieldOption> figures, IReadOnlyList<Programme> programmes)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(programmes);
        var here = CultureInfo.CurrentUICulture;
        foreach (var culture in new[] { here, CultureInfo.GetCultureInfo("vi-VN") })
        {
            CultureInfo.CurrentUICulture = culture;
            Call(T);
        }

        CultureInfo.CurrentUICulture = here;
        foreach (var figure in figures)
        {
            _topics[(RecordKind.Figure, VietnameseText.Fold(figure.Value))] = figure.Value;
            _topics.TryAdd((RecordKind.Figure, VietnameseText.Fold(figure.Text)), figure.Value);
        }

        foreach (var (alias, state) in new[] { ("da lam", RecordState.Reached), ("da dat", RecordState.Reached), ("hoan thanh", RecordState.Reached), ("da cong nhan", RecordState.Recognised), ("cong nhan", RecordState.Recognised) })
        {
            _states.TryAdd(alias, state);
        }

        foreach (var programme in programmes)
        {
            _names[programme.Id] = programme.Name;
            foreach (var name in programme.NamesFolded.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                _programmes.TryAdd(name, programme.Id);
            }
        }
    }

    public RecordKind? Kind(string text) => _kinds.TryGetValue(VietnameseText.Fold(text), out var kind) ? kind : null;

    public string? Topic(RecordKind kind, string text) => _topics.GetValueOrDefault((kind, VietnameseText.Fold(text)));

    public RecordState? State(string text) => _states.TryGetValue(VietnameseText.Fold(text), out var state) ? state : null;

    /// <summary>"Đề án 939; Đề án 01", in the order of the alphabet.</summary>
    public string Told(IEnumerable<Guid> programmeIds) => string.Join("; ", programmeIds.Select(id => _names.GetValueOrDefault(id) ?? "").Order(StringComparer.Ordinal));

    /// <summary>Null with the name nobody knows.</summary>
    public (IReadOnlyList<Guid>? Ids, string Unknown) Programmes(string text)
    {
        var ids = new List<Guid>();
        foreach (var name in text.Split([';', '\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = _programmes.ContainsKey(VietnameseText.Fold(name)) ? [name] : name.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var part in parts)
            {
                if (!_programmes.TryGetValue(VietnameseText.Fold(part), out var id))
                {
                    return (null, part);
                }

                ids.Add(id);
            }
        }

        return ([.. ids.Distinct()], "");
    }

    private void Call(IStringLocalizer T)
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            _kinds[VietnameseText.Fold(kind.ToString())] = kind;
            _kinds[VietnameseText.Fold(RecordWords.Kind(kind, T))] = kind;
            foreach (var topic in RecordTopics.Of(kind))
            {
                _topics[(kind, VietnameseText.Fold(topic))] = topic;
                _topics[(kind, VietnameseText.Fold(RecordWords.Topic(topic, T)))] = topic;
            }
        }

        foreach (var state in Enum.GetValues<RecordState>())
        {
            _states[VietnameseText.Fold(state.ToString())] = state;
            _states[VietnameseText.Fold(RecordWords.State(state, T))] = state;
        }
    }
}
