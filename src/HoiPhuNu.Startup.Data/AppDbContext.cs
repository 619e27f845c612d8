using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Audit;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace HoiPhuNu.Startup.Data;

/// <summary>The one database. Every write goes through <see cref="WriteAsync{T}"/>, one at a time on SQLite.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options, WriteGate gate) : IdentityUserContext<Account, Guid>(options)
{
    private bool _writing;

    /// <summary>
    /// What happened long ago or never (demo data, an import) is audited like everything, but nobody is written to about it.
    /// </summary>
    public bool NobodyListens { get; set; }

    // People
    public DbSet<UnionUnit> Units => Set<UnionUnit>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<UnitAppointment> UnitAppointments => Set<UnitAppointment>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    // Accounts
    public DbSet<PasswordLink> PasswordLinks => Set<PasswordLink>();

    public DbSet<SealedForm> SealedForms => Set<SealedForm>();

    public DbSet<PostedForm> PostedForms => Set<PostedForm>();

    // Contests
    public DbSet<Contest> Contests => Set<Contest>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<ContestAppointment> ContestAppointments => Set<ContestAppointment>();

    // Entries
    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<EntryVersion> EntryVersions => Set<EntryVersion>();

    public DbSet<Assistance> Assistances => Set<Assistance>();

    // Judging
    public DbSet<PanelMember> PanelMembers => Set<PanelMember>();

    public DbSet<RoundEntry> RoundEntries => Set<RoundEntry>();

    public DbSet<ScoreSheet> ScoreSheets => Set<ScoreSheet>();

    public DbSet<CriterionScore> CriterionScores => Set<CriterionScore>();

    public DbSet<SheetRevision> SheetRevisions => Set<SheetRevision>();

    public DbSet<Conflict> Conflicts => Set<Conflict>();

    public DbSet<TieDecision> TieDecisions => Set<TieDecision>();

    // Awards
    public DbSet<Award> Awards => Set<Award>();

    public DbSet<CollectiveAward> CollectiveAwards => Set<CollectiveAward>();

    public DbSet<ResultsPublication> ResultsPublications => Set<ResultsPublication>();

    public DbSet<ResultRow> ResultRows => Set<ResultRow>();

    // Mentoring
    public DbSet<Topic> MentoringTopics => Set<Topic>();

    public DbSet<MentorProfile> MentorProfiles => Set<MentorProfile>();

    public DbSet<MentoringCohort> MentoringCohorts => Set<MentoringCohort>();

    public DbSet<MentoringNeed> MentoringNeeds => Set<MentoringNeed>();

    public DbSet<PairWish> PairWishes => Set<PairWish>();

    public DbSet<MatchRun> MatchRuns => Set<MatchRun>();

    public DbSet<Mentorship> Mentorships => Set<Mentorship>();

    public DbSet<MentoringSession> MentoringSessions => Set<MentoringSession>();

    public DbSet<ActionItem> ActionItems => Set<ActionItem>();

    public DbSet<MentoringRating> MentoringRatings => Set<MentoringRating>();

    public DbSet<ChangeWish> ChangeWishes => Set<ChangeWish>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<HoursCertificate> HoursCertificates => Set<HoursCertificate>();

    // Programmes
    public DbSet<Programme> Programmes => Set<Programme>();

    // FollowUp
    public DbSet<SupportedProject> SupportedProjects => Set<SupportedProject>();

    public DbSet<SensitiveFacts> SensitiveFacts => Set<SensitiveFacts>();

    public DbSet<SensitiveAccess> SensitiveAccesses => Set<SensitiveAccess>();

    public DbSet<Support> Supports => Set<Support>();

    public DbSet<Disbursement> Disbursements => Set<Disbursement>();

    public DbSet<Refund> SupportRefunds => Set<Refund>();

    public DbSet<Milestone> Milestones => Set<Milestone>();

    public DbSet<CheckIn> CheckIns => Set<CheckIn>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<AgreedAction> AgreedActions => Set<AgreedAction>();

    public DbSet<Warning> Warnings => Set<Warning>();

    // Activities: what figures count
    public DbSet<ActivityRecord> ActivityRecords => Set<ActivityRecord>();

    // Reporting
    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<Target> Targets => Set<Target>();

    public DbSet<ReportForm> ReportForms => Set<ReportForm>();

    public DbSet<ReportCall> ReportCalls => Set<ReportCall>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<DocumentHead> DocumentHeads => Set<DocumentHead>();

    // Files: evidence for records of every context
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    // Content, Notifications, Audit, Outbox
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<MailStop> MailStops => Set<MailStop>();

    public DbSet<ActivityEntry> Activities => Set<ActivityEntry>();

    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    /// <summary>
    /// One unit of work: waits its turn, opens the write transaction (BEGIN IMMEDIATE on SQLite, never an upgraded read), runs
    /// <paramref name="work"/>, saves, commits. Called again inside itself it just runs the work. Load what you change inside it when the
    /// decision depends on what others may change meanwhile; what was loaded before is guarded by its version. Work that answers with a
    /// <see cref="Refusal"/> has done nothing: whatever it had changed by then is dropped.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancel = default)
    {
        if (_writing)
        {
            return await work(cancel);
        }

        using var turn = await gate.EnterAsync(cancel);
        _writing = true;
        try
        {
            var attempt = new Attempt(ChangeTracker);
            return await Database.CreateExecutionStrategy().ExecuteAsync(
                async token =>
                {
                    attempt.Begin();
                    await using var transaction = await Database.BeginTransactionAsync(token);
                    var result = await work(token);
                    if (result is Refusal)
                    {
                        ChangeTracker.Clear();
                        return result;
                    }

                    await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, token);
                    await transaction.CommitAsync(token);
                    return result;
                },
                cancel);
        }
        finally
        {
            _writing = false;
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (_writing)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        using var turn = await gate.EnterAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (_writing)
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }

        using var turn = gate.Enter();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>An event that no entity raises (a sign-in, an import): audited in the same transaction as the rest.</summary>
    public void Happened(DomainEvent happened) => RecordEvents.Write(this, happened);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        ModelConventions.Apply(builder);
    }

    /// <summary>
    /// SQL Server's strategy runs work again after a deadlock or a broken line. What the first try left tracked looks saved and is not: the
    /// work would find its own change, answer "done already" and write nothing. So a second try starts from an empty tracker; where
    /// the caller had loaded something before, there is none, and the one who waits is told so by an error instead of a false success.
    /// </summary>
    private sealed class Attempt(ChangeTracker tracker)
    {
        private readonly bool _fromNothing = !tracker.Entries().Any();
        private bool _again;

        public void Begin()
        {
            if (_again && !_fromNothing)
            {
                throw new InvalidOperationException("The database broke off, and this write cannot be tried again: it began with what was loaded before.");
            }

            if (_again)
            {
                tracker.Clear();
            }

            _again = true;
        }
    }
}
