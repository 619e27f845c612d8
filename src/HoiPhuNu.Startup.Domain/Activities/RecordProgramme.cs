using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>A programme a record belongs to.</summary>
public sealed class RecordProgramme : Entity, IPart
{
    private RecordProgramme()
    {
    }

    internal RecordProgramme(Guid recordId, Guid programmeId) => (RecordId, ProgrammeId) = (recordId, programmeId);

    public Guid RecordId { get; private set; }

    public Guid ProgrammeId { get; private set; }

    public Guid RootId => RecordId;
}
