using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.Readers;

/// <param name="Load">Entries she reads in this round by now.</param>
/// <param name="SheetId">Hers of this entry; null: none.</param>
/// <param name="Begun">She has saved something, so taking it away needs a reason.</param>
public sealed record ReaderLine(Guid Id, string Name, int Load, int? Capacity, Guid? SheetId, SheetStatus? Status, bool Begun, string? RecusalReason, IReadOnlyList<ConflictKind> Conflicts, string? DeclaredNote);
