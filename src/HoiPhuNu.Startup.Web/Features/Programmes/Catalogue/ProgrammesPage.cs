namespace HoiPhuNu.Startup.Web.Features.Programmes.Catalogue;

public sealed record ProgrammesPage(PageOf<ProgrammesPage.Row> Programmes, DateOnly Today)
{
    public sealed record Row(Guid Id, string Code, string Name, string Title, string LegalBasis, DateOnly? From, DateOnly? To);
}
