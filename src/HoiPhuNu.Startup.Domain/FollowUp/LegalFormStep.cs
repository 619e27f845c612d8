using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A legal form the business took on a day.</summary>
public sealed class LegalFormStep : Entity, IPart
{
    private LegalFormStep()
    {
    }

    internal LegalFormStep(Guid projectId, LegalForm form, DateOnly? since, string name, Guid? checkInId = null)
    {
        ProjectId = projectId;
        Form = form;
        Since = since;
        Name = name;
        CheckInId = checkInId;
    }

    public Guid ProjectId { get; private set; }

    public LegalForm Form { get; private set; }

    /// <summary>Null: before anybody noted it.</summary>
    public DateOnly? Since { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The accepted check-in that told it; null: typed by staff.</summary>
    public Guid? CheckInId { get; private set; }

    public Guid RootId => ProjectId;
}
