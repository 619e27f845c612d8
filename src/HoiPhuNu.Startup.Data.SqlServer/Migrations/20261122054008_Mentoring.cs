using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HoiPhuNu.Startup.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Mentoring : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PrivateNote",
                table: "SheetRevisions",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SealedBody",
                table: "Notices",
                type: "nvarchar(max)",
                maxLength: 16000,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Note",
                table: "Conflicts",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SecretHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MailStops",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailStops", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MentoringCohorts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContestId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    AnswerDays = table.Column<int>(type: "int", nullable: false),
                    QuietDays = table.Column<int>(type: "int", nullable: false),
                    Weights = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringCohorts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentoringCohorts_Contests_ContestId",
                        column: x => x.ContestId,
                        principalTable: "Contests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringCohorts_People_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringCohorts_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MentoringTopics",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    EnglishName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringTopics", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MentorProfiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Details = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: false),
                    Capacity = table.Column<int>(type: "int", nullable: false),
                    Offers = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PausedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    PledgedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ClaimUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClaimedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentorProfiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentorProfiles_People_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorProfiles_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentorProfiles_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MatchRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    AdjustedFromId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Weights = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Seed = table.Column<long>(type: "bigint", nullable: false),
                    Result = table.Column<string>(type: "nvarchar(max)", maxLength: 4000000, nullable: false),
                    InputHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PairCount = table.Column<int>(type: "int", nullable: false),
                    UnmatchedCount = table.Column<int>(type: "int", nullable: false),
                    MadeById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatchRuns_MatchRuns_AdjustedFromId",
                        column: x => x.AdjustedFromId,
                        principalTable: "MatchRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MatchRuns_MentoringCohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "MentoringCohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MatchRuns_People_MadeById",
                        column: x => x.MadeById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MatchRuns_People_SentById",
                        column: x => x.SentById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MentoringNeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ProvinceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Enterprise = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TaxCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Details = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    TopicCount = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LockedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringNeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentoringNeeds_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringNeeds_MentoringCohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "MentoringCohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringNeeds_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringNeeds_Units_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HoursCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProfileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    UnitName = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Sessions = table.Column<int>(type: "int", nullable: false),
                    Women = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HoursCertificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HoursCertificates_MentorProfiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "MentorProfiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HoursCertificates_People_IssuedById",
                        column: x => x.IssuedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HoursCertificates_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mentorships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NeedId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProfileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<int>(type: "int", nullable: false),
                    Topics = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RunId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Score = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AnswerBy = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MentorLinkHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    WomanLinkHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    MentorAcceptedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WomanAcceptedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Place = table.Column<int>(type: "int", nullable: true),
                    DeclinedBySide = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Agreement = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    AgreementMentorAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AgreementWomanAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mentorships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mentorships_MatchRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mentorships_MentorProfiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "MentorProfiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mentorships_MentoringCohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "MentoringCohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mentorships_MentoringNeeds_NeedId",
                        column: x => x.NeedId,
                        principalTable: "MentoringNeeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mentorships_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PairWishes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NeedId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProfileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsBan = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PairWishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PairWishes_MentorProfiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "MentorProfiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairWishes_MentoringCohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "MentoringCohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairWishes_MentoringNeeds_NeedId",
                        column: x => x.NeedId,
                        principalTable: "MentoringNeeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairWishes_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeWishes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorshipId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HandledById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeWishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeWishes_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeWishes_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeWishes_People_HandledById",
                        column: x => x.HandledById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MentoringRatings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorshipId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<int>(type: "int", nullable: false),
                    Moment = table.Column<int>(type: "int", nullable: false),
                    Stars = table.Column<int>(type: "int", nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringRatings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentoringRatings_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringRatings_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MentoringSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorshipId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Time = table.Column<TimeOnly>(type: "time", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Way = table.Column<int>(type: "int", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Decided = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PrivateNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    LoggedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OnBehalf = table.Column<bool>(type: "bit", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LoggedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Answer = table.Column<int>(type: "int", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AnsweredById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HerVersion = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Earlier = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: false),
                    CalendarSequence = table.Column<int>(type: "int", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MentoringSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MentoringSessions_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringSessions_People_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MentoringSessions_People_LoggedById",
                        column: x => x.LoggedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MentorshipId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Owner = table.Column<int>(type: "int", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Dropped = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionItems_MentoringSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "MentoringSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItems_Mentorships_MentorshipId",
                        column: x => x.MentorshipId,
                        principalTable: "Mentorships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItems_People_DoneById",
                        column: x => x.DoneById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_DoneById",
                table: "ActionItems",
                column: "DoneById");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_MentorshipId_DoneAt",
                table: "ActionItems",
                columns: new[] { "MentorshipId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_SessionId",
                table: "ActionItems",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_PersonId",
                table: "CalendarFeeds",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_SecretHash",
                table: "CalendarFeeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeWishes_ById",
                table: "ChangeWishes",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeWishes_HandledById",
                table: "ChangeWishes",
                column: "HandledById");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeWishes_MentorshipId",
                table: "ChangeWishes",
                column: "MentorshipId");

            migrationBuilder.CreateIndex(
                name: "IX_HoursCertificates_Code",
                table: "HoursCertificates",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HoursCertificates_IssuedById",
                table: "HoursCertificates",
                column: "IssuedById");

            migrationBuilder.CreateIndex(
                name: "IX_HoursCertificates_ProfileId",
                table: "HoursCertificates",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_HoursCertificates_UnitId",
                table: "HoursCertificates",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_AdjustedFromId",
                table: "MatchRuns",
                column: "AdjustedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_CohortId_Number",
                table: "MatchRuns",
                columns: new[] { "CohortId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_MadeById",
                table: "MatchRuns",
                column: "MadeById");

            migrationBuilder.CreateIndex(
                name: "IX_MatchRuns_SentById",
                table: "MatchRuns",
                column: "SentById");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringCohorts_ContestId",
                table: "MentoringCohorts",
                column: "ContestId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringCohorts_CreatedById",
                table: "MentoringCohorts",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringCohorts_UnitId_Status",
                table: "MentoringCohorts",
                columns: new[] { "UnitId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MentoringNeeds_CohortId_PersonId",
                table: "MentoringNeeds",
                columns: new[] { "CohortId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MentoringNeeds_EntryId",
                table: "MentoringNeeds",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringNeeds_PersonId",
                table: "MentoringNeeds",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringNeeds_ProvinceId",
                table: "MentoringNeeds",
                column: "ProvinceId");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringRatings_ById",
                table: "MentoringRatings",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringRatings_MentorshipId_Side_Moment",
                table: "MentoringRatings",
                columns: new[] { "MentorshipId", "Side", "Moment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_AnsweredById",
                table: "MentoringSessions",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_LoggedById",
                table: "MentoringSessions",
                column: "LoggedById");

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_MentorshipId_Date",
                table: "MentoringSessions",
                columns: new[] { "MentorshipId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_MentoringSessions_Status_Date",
                table: "MentoringSessions",
                columns: new[] { "Status", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_MentoringTopics_Code",
                table: "MentoringTopics",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MentorProfiles_ClaimHash",
                table: "MentorProfiles",
                column: "ClaimHash");

            migrationBuilder.CreateIndex(
                name: "IX_MentorProfiles_CreatedById",
                table: "MentorProfiles",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_MentorProfiles_PersonId",
                table: "MentorProfiles",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MentorProfiles_UnitId_Status",
                table: "MentorProfiles",
                columns: new[] { "UnitId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_CohortId_Status",
                table: "Mentorships",
                columns: new[] { "CohortId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_MentorLinkHash",
                table: "Mentorships",
                column: "MentorLinkHash");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_OneMain",
                table: "Mentorships",
                column: "NeedId",
                unique: true,
                filter: "Role = 1 AND Status IN (1, 2)");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_OnePair",
                table: "Mentorships",
                columns: new[] { "NeedId", "ProfileId" },
                unique: true,
                filter: "Status IN (1, 2)");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_PersonId",
                table: "Mentorships",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_ProfileId_Place",
                table: "Mentorships",
                columns: new[] { "ProfileId", "Place" },
                unique: true,
                filter: "Place IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_RunId",
                table: "Mentorships",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_Mentorships_WomanLinkHash",
                table: "Mentorships",
                column: "WomanLinkHash");

            migrationBuilder.CreateIndex(
                name: "IX_PairWishes_ById",
                table: "PairWishes",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PairWishes_CohortId",
                table: "PairWishes",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PairWishes_NeedId_ProfileId",
                table: "PairWishes",
                columns: new[] { "NeedId", "ProfileId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PairWishes_ProfileId",
                table: "PairWishes",
                column: "ProfileId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionItems");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "ChangeWishes");

            migrationBuilder.DropTable(
                name: "HoursCertificates");

            migrationBuilder.DropTable(
                name: "MailStops");

            migrationBuilder.DropTable(
                name: "MentoringRatings");

            migrationBuilder.DropTable(
                name: "MentoringTopics");

            migrationBuilder.DropTable(
                name: "PairWishes");

            migrationBuilder.DropTable(
                name: "MentoringSessions");

            migrationBuilder.DropTable(
                name: "Mentorships");

            migrationBuilder.DropTable(
                name: "MatchRuns");

            migrationBuilder.DropTable(
                name: "MentorProfiles");

            migrationBuilder.DropTable(
                name: "MentoringNeeds");

            migrationBuilder.DropTable(
                name: "MentoringCohorts");

            migrationBuilder.DropColumn(
                name: "PrivateNote",
                table: "SheetRevisions");

            migrationBuilder.DropColumn(
                name: "SealedBody",
                table: "Notices");

            migrationBuilder.AlterColumn<string>(
                name: "Note",
                table: "Conflicts",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(1000)",
                oldMaxLength: 1000);
        }
    }
}
