namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A line of a report form together with its indicator.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Code">Its code: figures typed by hand carry it as their topic.</param>
/// <param name="Number">TT as printed.</param>
/// <param name="Heading">Above it.</param>
/// <param name="Name">As printed.</param>
/// <param name="UnitOfCount">"hộ", "lượt".</param>
/// <param name="Subject">For sentences.</param>
/// <param name="Rule">From which records.</param>
public sealed record ReportLineRule(Guid IndicatorId, string Code, string Number, string Heading, string Name, string UnitOfCount, string Subject, IndicatorRule Rule)
{
    public static ReportLineRule Of(Indicator indicator, string number = "", string heading = "") =>
        new(indicator.Id, indicator.Code, number, heading, indicator.Name, indicator.UnitOfCount, indicator.Subject, indicator.Rule);

    /// <summary>Operating well is a state at a day, whatever its rule says.</summary>
    public bool IsStock => Rule.IsStock || Rule.Source == IndicatorSource.EffectiveProjects;
}
