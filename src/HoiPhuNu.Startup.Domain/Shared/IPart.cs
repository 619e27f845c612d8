namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>A row that belongs to an aggregate: when it changes, its root's version rises too.</summary>
public interface IPart
{
    Guid RootId { get; }
}
