namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>Something with an identity. The key is made here (version 7), so a row is known before the database has seen it.</summary>
public abstract class Entity
{
    public Guid Id { get; protected init; } = Guid.CreateVersion7();
}
