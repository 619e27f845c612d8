namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Head lines, code, place and nơi nhận as a paper has them: of a unit now (<see cref="DocumentHead"/>), or as a version keeps them. Empty: not written.</summary>
public sealed record ReportHead
{
    public string Above { get; init; } = "";

    public string Issuer { get; init; } = "";

    public string Board { get; init; } = "";

    public string ReportCode { get; init; } = "";

    public string Place { get; init; } = "";

    public string Recipients { get; init; } = "";

    public static ReportHead Of(DocumentHead? head) => head is null
        ? new ReportHead()
        : new ReportHead { Above = head.Above, Issuer = head.Issuer, Board = head.Board, ReportCode = head.ReportCode, Place = head.Place, Recipients = head.Recipients };
}
