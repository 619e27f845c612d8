using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HoiPhuNu.Startup.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FollowUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Aliases = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    NamesFolded = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    LegalBasis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Lead = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Settings = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: true),
                    Height = table.Column<int>(type: "INTEGER", nullable: true),
                    UploadedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoredFiles_People_RemovedById",
                        column: x => x.RemovedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoredFiles_People_UploadedById",
                        column: x => x.UploadedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportedProjects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    TitleFolded = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2400, nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    AwardName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    EntrantType = table.Column<int>(type: "INTEGER", nullable: false),
                    LegalForm = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstSupportedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevenueBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    WorkersBefore = table.Column<int>(type: "INTEGER", nullable: true),
                    WomenWorkersBefore = table.Column<int>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CloseReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportedProjects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportedProjects_Contests_ContestId",
                        column: x => x.ContestId,
                        principalTable: "Contests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportedProjects_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportedProjects_People_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportedProjects_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportedProjects_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreedActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreedActions_People_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreedActions_People_DoneById",
                        column: x => x.DoneById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreedActions_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreedActions_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Milestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false),
                    Progress = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Milestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Milestones_People_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Milestones_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Milestones_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectLegalForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Form = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectLegalForms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectLegalForms_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SensitiveAccesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SensitiveAccesses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SensitiveAccesses_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SensitiveAccesses_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SensitiveFacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ethnicity = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    HouseholdClass = table.Column<int>(type: "INTEGER", nullable: true),
                    ClassYear = table.Column<int>(type: "INTEGER", nullable: true),
                    HasDisability = table.Column<bool>(type: "INTEGER", nullable: true),
                    ConsentedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TypedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SensitiveFacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SensitiveFacts_People_TypedById",
                        column: x => x.TypedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SensitiveFacts_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Supports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Funder = table.Column<int>(type: "INTEGER", nullable: false),
                    FunderName = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    FunderFolded = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    DecisionNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    CaseLink = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RepayBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Supports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Supports_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Supports_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Supports_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Met = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Findings = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Visits_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Warnings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SeenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SnoozedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AnsweredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Warnings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Warnings_AgreedActions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "AgreedActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Warnings_People_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Warnings_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Warnings_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LoanBalances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Outstanding = table.Column<long>(type: "INTEGER", nullable: false),
                    Overdue = table.Column<long>(type: "INTEGER", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoanBalances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LoanBalances_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupportRefunds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsGoods = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TypedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    TypedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportRefunds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportRefunds_People_ConfirmedById",
                        column: x => x.ConfirmedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportRefunds_People_TypedById",
                        column: x => x.TypedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportRefunds_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupportTranches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Percent = table.Column<int>(type: "INTEGER", nullable: true),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MetOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MetById = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportTranches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportTranches_People_MetById",
                        column: x => x.MetById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportTranches_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CheckIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LateFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Draft = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    DraftSavedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DraftSavedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmittedVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ReadById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LateTold = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: true),
                    Revenue = table.Column<long>(type: "INTEGER", nullable: true),
                    Profit = table.Column<long>(type: "INTEGER", nullable: true),
                    Workers = table.Column<int>(type: "INTEGER", nullable: true),
                    WomenWorkers = table.Column<int>(type: "INTEGER", nullable: true),
                    MinorityWorkers = table.Column<int>(type: "INTEGER", nullable: true),
                    PoorWorkers = table.Column<int>(type: "INTEGER", nullable: true),
                    LegalForm = table.Column<int>(type: "INTEGER", nullable: true),
                    OcopStars = table.Column<int>(type: "INTEGER", nullable: true),
                    MoneyUsed = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckIns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CheckIns_People_DraftSavedById",
                        column: x => x.DraftSavedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CheckIns_People_ReadById",
                        column: x => x.ReadById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CheckIns_SupportedProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "SupportedProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CheckIns_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Disbursements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrancheId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WaiverReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Way = table.Column<int>(type: "INTEGER", nullable: true),
                    Receiver = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    PaidById = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disbursements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disbursements_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disbursements_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disbursements_People_PaidById",
                        column: x => x.PaidById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disbursements_SupportTranches_TrancheId",
                        column: x => x.TrancheId,
                        principalTable: "SupportTranches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disbursements_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CheckInVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckInId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentById = table.Column<Guid>(type: "TEXT", nullable: false),
                    OnBehalf = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckInVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CheckInVersions_CheckIns_CheckInId",
                        column: x => x.CheckInId,
                        principalTable: "CheckIns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CheckInVersions_People_SentById",
                        column: x => x.SentById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportSpendings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    CheckInId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TypedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    TypedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportSpendings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportSpendings_CheckIns_CheckInId",
                        column: x => x.CheckInId,
                        principalTable: "CheckIns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportSpendings_People_TypedById",
                        column: x => x.TypedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportSpendings_Supports_SupportId",
                        column: x => x.SupportId,
                        principalTable: "Supports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgreedActions_CreatedById",
                table: "AgreedActions",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_AgreedActions_DoneById",
                table: "AgreedActions",
                column: "DoneById");

            migrationBuilder.CreateIndex(
                name: "IX_AgreedActions_OwnerId",
                table: "AgreedActions",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreedActions_ProjectId_DoneAt",
                table: "AgreedActions",
                columns: new[] { "ProjectId", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreedActions_SourceId",
                table: "AgreedActions",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_DraftSavedById",
                table: "CheckIns",
                column: "DraftSavedById");

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_Figures",
                table: "CheckIns",
                columns: new[] { "ProjectId", "SeenOn", "State", "From", "To", "Revenue", "Workers", "WomenWorkers", "MinorityWorkers", "PoorWorkers", "OcopStars" });

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_ProjectId_Month_DueOn",
                table: "CheckIns",
                columns: new[] { "ProjectId", "Month", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_ReadById",
                table: "CheckIns",
                column: "ReadById");

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_Status_DueOn",
                table: "CheckIns",
                columns: new[] { "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_VisitId",
                table: "CheckIns",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckInVersions_CheckInId_Number",
                table: "CheckInVersions",
                columns: new[] { "CheckInId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CheckInVersions_SentById",
                table: "CheckInVersions",
                column: "SentById");

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_AskedById",
                table: "Disbursements",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_DecidedById",
                table: "Disbursements",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_PaidById",
                table: "Disbursements",
                column: "PaidById");

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_Status",
                table: "Disbursements",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_SupportId_PaidOn_Amount",
                table: "Disbursements",
                columns: new[] { "SupportId", "PaidOn", "Amount" });

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_TrancheId",
                table: "Disbursements",
                column: "TrancheId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanBalances_SupportId_On",
                table: "LoanBalances",
                columns: new[] { "SupportId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_CreatedById",
                table: "Milestones",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_OwnerId",
                table: "Milestones",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_ProjectId_DueOn",
                table: "Milestones",
                columns: new[] { "ProjectId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Code",
                table: "Programmes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProjectLegalForms_ProjectId_Since_Form",
                table: "ProjectLegalForms",
                columns: new[] { "ProjectId", "Since", "Form" });

            migrationBuilder.CreateIndex(
                name: "IX_SensitiveAccesses_ById",
                table: "SensitiveAccesses",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_SensitiveAccesses_ProjectId_ById_At",
                table: "SensitiveAccesses",
                columns: new[] { "ProjectId", "ById", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_SensitiveFacts_ProjectId",
                table: "SensitiveFacts",
                column: "ProjectId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SensitiveFacts_TypedById",
                table: "SensitiveFacts",
                column: "TypedById");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_OwnerId_UploadedAt",
                table: "StoredFiles",
                columns: new[] { "OwnerId", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_RemovedById",
                table: "StoredFiles",
                column: "RemovedById");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_UploadedById",
                table: "StoredFiles",
                column: "UploadedById");

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_Code",
                table: "SupportedProjects",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_ContestId",
                table: "SupportedProjects",
                column: "ContestId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_CreatedById",
                table: "SupportedProjects",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_EntryId",
                table: "SupportedProjects",
                column: "EntryId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_PersonId",
                table: "SupportedProjects",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_UnitId_FirstSupportedOn",
                table: "SupportedProjects",
                columns: new[] { "UnitId", "FirstSupportedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportRefunds_ConfirmedById",
                table: "SupportRefunds",
                column: "ConfirmedById");

            migrationBuilder.CreateIndex(
                name: "IX_SupportRefunds_SupportId_On",
                table: "SupportRefunds",
                columns: new[] { "SupportId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportRefunds_TypedById",
                table: "SupportRefunds",
                column: "TypedById");

            migrationBuilder.CreateIndex(
                name: "IX_Supports_DecidedById",
                table: "Supports",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Supports_FunderFolded",
                table: "Supports",
                column: "FunderFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Supports_ProgrammeId_DecidedOn",
                table: "Supports",
                columns: new[] { "ProgrammeId", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Supports_ProjectId_DecidedOn",
                table: "Supports",
                columns: new[] { "ProjectId", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportSpendings_CheckInId_SupportId",
                table: "SupportSpendings",
                columns: new[] { "CheckInId", "SupportId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportSpendings_SupportId_On_Amount",
                table: "SupportSpendings",
                columns: new[] { "SupportId", "On", "Amount" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportSpendings_TypedById",
                table: "SupportSpendings",
                column: "TypedById");

            migrationBuilder.CreateIndex(
                name: "IX_SupportTranches_MetById",
                table: "SupportTranches",
                column: "MetById");

            migrationBuilder.CreateIndex(
                name: "IX_SupportTranches_SupportId_Number",
                table: "SupportTranches",
                columns: new[] { "SupportId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ById",
                table: "Visits",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ProjectId_On",
                table: "Visits",
                columns: new[] { "ProjectId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Warnings_ActionId",
                table: "Warnings",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Warnings_AnsweredById",
                table: "Warnings",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_Warnings_OwnerId",
                table: "Warnings",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Warnings_ProjectId_Kind_Subject",
                table: "Warnings",
                columns: new[] { "ProjectId", "Kind", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Warnings_Status_Kind_RaisedOn",
                table: "Warnings",
                columns: new[] { "Status", "Kind", "RaisedOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CheckInVersions");

            migrationBuilder.DropTable(
                name: "Disbursements");

            migrationBuilder.DropTable(
                name: "LoanBalances");

            migrationBuilder.DropTable(
                name: "Milestones");

            migrationBuilder.DropTable(
                name: "ProjectLegalForms");

            migrationBuilder.DropTable(
                name: "SensitiveAccesses");

            migrationBuilder.DropTable(
                name: "SensitiveFacts");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "SupportRefunds");

            migrationBuilder.DropTable(
                name: "SupportSpendings");

            migrationBuilder.DropTable(
                name: "Warnings");

            migrationBuilder.DropTable(
                name: "SupportTranches");

            migrationBuilder.DropTable(
                name: "CheckIns");

            migrationBuilder.DropTable(
                name: "AgreedActions");

            migrationBuilder.DropTable(
                name: "Supports");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropTable(
                name: "SupportedProjects");
        }
    }
}
