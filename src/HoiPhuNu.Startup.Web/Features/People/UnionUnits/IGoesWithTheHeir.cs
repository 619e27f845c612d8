namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

/// <summary>What of another context is looked after by a unit, and goes to the one that takes it over.</summary>
public interface IGoesWithTheHeir
{
    /// <summary>In the transaction that ends the unit.</summary>
    Task MoveAsync(Guid fromUnitId, Guid toUnitId, Guid byId, DateTime now, CancellationToken cancel);
}
