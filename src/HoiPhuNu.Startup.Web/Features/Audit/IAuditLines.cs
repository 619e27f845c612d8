using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Audit;

/// <summary>What the lines of some events say, in the reader's language: one sentence without a name, for who did it and what it is about stand beside it.</summary>
public interface IAuditLines
{
    /// <returns>Null: not one of its events.</returns>
    string? Say(DomainEvent happened);
}
