using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Awards;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

public sealed class PreparationForm
{
    [Display(Name = "Số quyết định")]
    [StringLength(ResultsPublication.DecisionNumberLength)]
    public string DecisionNumber { get; set; } = "";

    [Display(Name = "Lời của Ban Tổ chức")]
    [DataType(DataType.MultilineText)]
    [StringLength(ResultsPublication.StatementLength)]
    public string Statement { get; set; } = "";

    public List<ChoiceForm> Choices { get; set; } = [];

    public Dictionary<Guid, AwardChoice> ToChoices() =>
        Choices.GroupBy(c => c.EntryId).ToDictionary(g => g.Key, g => new AwardChoice(g.Key, g.First().AwardId, g.First().Reason));
}
