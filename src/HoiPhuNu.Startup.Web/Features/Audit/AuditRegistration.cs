using HoiPhuNu.Startup.Web.Features.Audit.Lines;

namespace HoiPhuNu.Startup.Web.Features.Audit;

public static class AuditRegistration
{
    public static void AddAudit(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<AuditText>();
        builder.Services.AddSingleton<IAuditLines, AccountLines>();
        builder.Services.AddSingleton<IAuditLines, AwardLines>();
        builder.Services.AddSingleton<IAuditLines, CheckInLines>();
        builder.Services.AddSingleton<IAuditLines, ContentLines>();
        builder.Services.AddSingleton<IAuditLines, ContestLines>();
        builder.Services.AddSingleton<IAuditLines, EntryLines>();
        builder.Services.AddSingleton<IAuditLines, FileLines>();
        builder.Services.AddSingleton<IAuditLines, JudgingLines>();
        builder.Services.AddSingleton<IAuditLines, MentoringLines>();
        builder.Services.AddSingleton<IAuditLines, MoneyLines>();
        builder.Services.AddSingleton<IAuditLines, NotificationLines>();
        builder.Services.AddSingleton<IAuditLines, PeopleLines>();
        builder.Services.AddSingleton<IAuditLines, ProgrammeLines>();
        builder.Services.AddSingleton<IAuditLines, ProjectLines>();
        builder.Services.AddSingleton<IAuditLines, RecordLines>();
        builder.Services.AddSingleton<IAuditLines, ReportingLines>();
    }
}
