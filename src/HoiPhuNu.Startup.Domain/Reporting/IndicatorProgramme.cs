using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A programme whose indicator it is.</summary>
public sealed class IndicatorProgramme : Entity, IPart
{
    private IndicatorProgramme()
    {
    }

    internal IndicatorProgramme(Guid indicatorId, Guid programmeId) => (IndicatorId, ProgrammeId) = (indicatorId, programmeId);

    public Guid IndicatorId { get; private set; }

    public Guid ProgrammeId { get; private set; }

    public Guid RootId => IndicatorId;
}
