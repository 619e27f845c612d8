namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>The one list of everything the site does by itself.</summary>
public static class Schedule
{
    public static IReadOnlyList<ScheduledJob> Jobs { get; } =
    [
        ScheduledJob.Every<OutboxWorker>(TimeSpan.FromSeconds(2)),
        ScheduledJob.Every<MailDelivery>(TimeSpan.FromSeconds(3)),
        ScheduledJob.Every<CloseContests>(TimeSpan.FromMinutes(1)),
        ScheduledJob.Every<DeadlineReminders>(TimeSpan.FromMinutes(10)),
        ScheduledJob.Every<LapseProposals>(TimeSpan.FromMinutes(5)),
        ScheduledJob.Every<MentoringReminders>(TimeSpan.FromHours(1)),
        ScheduledJob.Every<WatchWarnings>(TimeSpan.FromHours(4)),
        ScheduledJob.Every<PlanCheckIns>(TimeSpan.FromHours(6)),
        ScheduledJob.Every<CheckInReminders>(TimeSpan.FromHours(1)),
        ScheduledJob.Every<ReportReminders>(TimeSpan.FromHours(1)),
        ScheduledJob.Every<SweepOld>(TimeSpan.FromHours(6)),
    ];
}
