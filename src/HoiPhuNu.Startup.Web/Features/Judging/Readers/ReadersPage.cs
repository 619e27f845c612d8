using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.Readers;

public sealed record ReadersPage(RoundHead Round, Guid EntryId, string Code, string Title, string Track, bool HasLeft, IReadOnlyList<ReaderLine> Judges)
{
    public ConflictForm Form { get; init; } = new();

    public int Enough => Judges.Count(j => j.Status is SheetStatus.Open or SheetStatus.Signed);
}

/// <param name="Load">Entries she reads in this round by now.</param>
/// <param name="SheetId">Hers of this entry; null: none.</param>
/// <param name="Begun">She has saved something, so taking it away needs a reason.</param>
public sealed record ReaderLine(Guid Id, string Name, int Load, int? Capacity, Guid? SheetId, SheetStatus? Status, bool Begun, string? RecusalReason, IReadOnlyList<ConflictKind> Conflicts, string? DeclaredNote);

public sealed class ConflictForm
{
    [Display(Name = "Giám khảo")]
    [Required(ErrorMessage = "Chọn giám khảo có xung đột với hồ sơ này")]
    public Guid? JudgeId { get; set; }

    [Display(Name = "Vì sao")]
    [DataType(DataType.MultilineText)]
    [Required(ErrorMessage = "Ghi vì sao chị ấy không nên chấm hồ sơ này")]
    [StringLength(Conflict.NoteLength)]
    public string? Note { get; set; }
}
