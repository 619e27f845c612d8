namespace HoiPhuNu.Startup.Web.Features.Programmes.Catalogue;

/// <param name="Id">Null: a new one.</param>
/// <param name="Code">Of the one that is changed; it stays.</param>
/// <param name="Form">What is typed.</param>
public sealed record ProgrammePage(Guid? Id, string Code, ProgrammeForm Form);
