using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Audit;

/// <summary>What an audit line says. The sentences stand in Lines, a file per context, their English in AuditText.en.resx; a test asks for a sentence for every event there is.</summary>
public sealed class AuditText(IEnumerable<IAuditLines> contexts)
{
    /// <returns>Null: an event nobody tells.</returns>
    public string? Say(DomainEvent happened) => contexts.Select(context => context.Say(happened)).FirstOrDefault(sentence => sentence is not null);
}
