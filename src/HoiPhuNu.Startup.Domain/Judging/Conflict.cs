using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>A declared conflict between a judge and an entry. Those that follow from the records are computed each time, not stored.</summary>
public sealed class Conflict : AggregateRoot
{
    public const int NoteLength = 1000;

    private Conflict()
    {
    }

    public Guid ContestId { get; private set; }

    public Guid JudgeId { get; private set; }

    public Guid EntryId { get; private set; }

    public string Note { get; private set; } = "";

    public Guid DeclaredById { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>A signed sheet counts; the head judge opens it again before the conflict is declared, so nothing signed vanishes unseen.</summary>
    /// <param name="declared">It is declared already.</param>
    /// <param name="signed">She has signed a sheet of this entry in a round that is not decided.</param>
    public static Refusal? WhyCannotDeclare(bool declared, bool signed) =>
        declared ? JudgingRefusals.AlreadyDeclared
        : signed ? JudgingRefusals.SignedSheetStands
        : null;

    public static Conflict Declare(Guid contestId, Guid judgeId, Guid entryId, string note, Guid byId, DateTime now)
    {
        var made = new Conflict { ContestId = contestId, JudgeId = judgeId, EntryId = entryId, Note = VietnameseText.CleanLines(note), DeclaredById = byId, At = now };
        made.Raise(new ConflictDeclared(made.Id, byId, now, contestId, judgeId, entryId));
        return made;
    }
}
