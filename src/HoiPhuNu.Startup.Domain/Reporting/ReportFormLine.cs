using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

public sealed class ReportFormLine : Entity, IPart
{
    public const int NumberLength = 10;
    public const int HeadingLength = 200;

    private ReportFormLine()
    {
    }

    internal ReportFormLine(Guid formId, int position, string number, string heading, Guid indicatorId) =>
        (FormId, Position, Number, Heading, IndicatorId) = (formId, position, number, heading, indicatorId);

    public Guid FormId { get; private set; }

    public int Position { get; private set; }

    /// <summary>TT, as printed: "1", "1.1", "a".</summary>
    public string Number { get; private set; } = "";

    /// <summary>Printed above it when it differs from the line before.</summary>
    public string Heading { get; private set; } = "";

    public Guid IndicatorId { get; private set; }

    public Guid RootId => FormId;
}
