namespace HoiPhuNu.Startup.Web.Features.Activities;

/// <summary>Indicators whose figure may be typed by hand. Reporting keeps them and answers; a record stores the code.</summary>
public interface IFigureTopics
{
    /// <summary>Code and name, in the order of the catalogue.</summary>
    Task<IReadOnlyList<FieldOption>> ListAsync(CancellationToken cancel);
}
