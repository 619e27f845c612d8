using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HoiPhuNu.Startup.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ProgrammeFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SupportedProjects_UnitId_FirstSupportedOn",
                table: "SupportedProjects");

            migrationBuilder.DropIndex(
                name: "IX_CheckIns_Figures",
                table: "CheckIns");

            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "Units",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "AliasesFolded",
                table: "Units",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsTerritorial",
                table: "Units",
                type: "INTEGER",
                nullable: false,
                defaultValueSql: "1");

            migrationBuilder.AddColumn<string>(
                name: "ChangeReason",
                table: "Supports",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "FirstUnitId",
                table: "SupportedProjects",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CheckInId",
                table: "ProjectLegalForms",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoEvidenceReason",
                table: "Disbursements",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "UnitId",
                table: "CollectiveRows",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReturnedAt",
                table: "CheckInVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TakenBackOn",
                table: "CheckInVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectedOn",
                table: "CheckIns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FilledByIds",
                table: "CheckIns",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "ActivityRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TitleFolded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Partner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: true),
                    Turns = table.Column<int>(type: "INTEGER", nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: true),
                    Women = table.Column<int>(type: "INTEGER", nullable: true),
                    Minority = table.Column<int>(type: "INTEGER", nullable: true),
                    FemaleHeaded = table.Column<int>(type: "INTEGER", nullable: true),
                    Poor = table.Column<int>(type: "INTEGER", nullable: true),
                    NearPoor = table.Column<int>(type: "INTEGER", nullable: true),
                    Disabled = table.Column<int>(type: "INTEGER", nullable: true),
                    Members = table.Column<int>(type: "INTEGER", nullable: true),
                    WomenMembers = table.Column<int>(type: "INTEGER", nullable: true),
                    Workers = table.Column<int>(type: "INTEGER", nullable: true),
                    WomenWorkers = table.Column<int>(type: "INTEGER", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    Whole = table.Column<long>(type: "INTEGER", nullable: true),
                    Quantity = table.Column<long>(type: "INTEGER", nullable: true),
                    QuantityUnit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HasRollCall = table.Column<bool>(type: "INTEGER", nullable: false),
                    ImportKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    IsImported = table.Column<bool>(type: "INTEGER", nullable: false),
                    ImportedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ChangedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActivityRecords_People_ChangedById",
                        column: x => x.ChangedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityRecords_People_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityRecords_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityRecords_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentHeads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Above = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Board = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    ReportCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Recipients = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentHeads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentHeads_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameFolded = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    UnitOfCount = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportForms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportForms_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportForms_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityRecordProgrammes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityRecordProgrammes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActivityRecordProgrammes_ActivityRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "ActivityRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActivityRecordProgrammes_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attendees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BirthYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    IsWoman = table.Column<bool>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sessions = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attendees_ActivityRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "ActivityRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Attendees_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IndicatorProgrammes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorProgrammes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndicatorProgrammes_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IndicatorProgrammes_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Targets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SetById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Targets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Targets_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Targets_People_SetById",
                        column: x => x.SetById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Targets_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Targets_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportCalls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PeriodKind = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CumulativeFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CalledAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CalledById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SoonTold = table.Column<bool>(type: "INTEGER", nullable: false),
                    LateTold = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportCalls_People_CalledById",
                        column: x => x.CalledById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCalls_ReportForms_FormId",
                        column: x => x.FormId,
                        principalTable: "ReportForms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCalls_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportFormLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportFormLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportFormLines_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportFormLines_ReportForms_FormId",
                        column: x => x.FormId,
                        principalTable: "ReportForms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 120000, nullable: false),
                    PreparedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    PreparedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenByIds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SentNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Correction = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    IsLastSigned = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_People_PreparedById",
                        column: x => x.PreparedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_People_SentById",
                        column: x => x.SentById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_ReportCalls_CallId",
                        column: x => x.CallId,
                        principalTable: "ReportCalls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSigned = table.Column<bool>(type: "INTEGER", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Table = table.Column<string>(type: "TEXT", maxLength: 100000000, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 120000, nullable: false),
                    Head = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FrozenById = table.Column<Guid>(type: "TEXT", nullable: false),
                    FrozenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FiguresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportVersions_People_FrozenById",
                        column: x => x.FrozenById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportVersions_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_Figures",
                table: "SupportedProjects",
                columns: new[] { "UnitId", "FirstSupportedOn", "Id", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_FirstUnitId",
                table: "SupportedProjects",
                column: "FirstUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckInVersions_TakenBackOn",
                table: "CheckInVersions",
                column: "TakenBackOn");

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_Figures",
                table: "CheckIns",
                columns: new[] { "ProjectId", "SeenOn", "State", "From", "To", "Revenue", "Workers", "WomenWorkers", "MinorityWorkers", "PoorWorkers", "OcopStars", "CorrectedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecordProgrammes_ProgrammeId",
                table: "ActivityRecordProgrammes",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecordProgrammes_RecordId_ProgrammeId",
                table: "ActivityRecordProgrammes",
                columns: new[] { "RecordId", "ProgrammeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecords_ChangedById",
                table: "ActivityRecords",
                column: "ChangedById");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecords_CreatedById",
                table: "ActivityRecords",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecords_ImportKey",
                table: "ActivityRecords",
                column: "ImportKey",
                unique: true,
                filter: "ImportKey IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecords_Kind_On",
                table: "ActivityRecords",
                columns: new[] { "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecords_On",
                table: "ActivityRecords",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecords_PersonId",
                table: "ActivityRecords",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityRecords_UnitId_On",
                table: "ActivityRecords",
                columns: new[] { "UnitId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Attendees_PersonId",
                table: "Attendees",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendees_RecordId_Key",
                table: "Attendees",
                columns: new[] { "RecordId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentHeads_UnitId",
                table: "DocumentHeads",
                column: "UnitId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorProgrammes_IndicatorId_ProgrammeId",
                table: "IndicatorProgrammes",
                columns: new[] { "IndicatorId", "ProgrammeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorProgrammes_ProgrammeId",
                table: "IndicatorProgrammes",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Code",
                table: "Indicators",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportCalls_CalledById",
                table: "ReportCalls",
                column: "CalledById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportCalls_FormId",
                table: "ReportCalls",
                column: "FormId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportCalls_UnitId_To",
                table: "ReportCalls",
                columns: new[] { "UnitId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportFormLines_FormId_Position",
                table: "ReportFormLines",
                columns: new[] { "FormId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportFormLines_IndicatorId",
                table: "ReportFormLines",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportForms_Code",
                table: "ReportForms",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportForms_ProgrammeId",
                table: "ReportForms",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportForms_UnitId",
                table: "ReportForms",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CallId_UnitId",
                table: "Reports",
                columns: new[] { "CallId", "UnitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_DecidedById",
                table: "Reports",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_PreparedById",
                table: "Reports",
                column: "PreparedById");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_SentById",
                table: "Reports",
                column: "SentById");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_UnitId",
                table: "Reports",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersions_FrozenById",
                table: "ReportVersions",
                column: "FrozenById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersions_ReportId_Number",
                table: "ReportVersions",
                columns: new[] { "ReportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Targets_IndicatorId_From_To",
                table: "Targets",
                columns: new[] { "IndicatorId", "From", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Targets_ProgrammeId",
                table: "Targets",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_SetById",
                table: "Targets",
                column: "SetById");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_UnitId_IndicatorId_From_To",
                table: "Targets",
                columns: new[] { "UnitId", "IndicatorId", "From", "To" },
                unique: true,
                filter: "ProgrammeId IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_UnitId_IndicatorId_ProgrammeId_From_To",
                table: "Targets",
                columns: new[] { "UnitId", "IndicatorId", "ProgrammeId", "From", "To" },
                unique: true,
                filter: "ProgrammeId IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActivityRecordProgrammes");

            migrationBuilder.DropTable(
                name: "Attendees");

            migrationBuilder.DropTable(
                name: "DocumentHeads");

            migrationBuilder.DropTable(
                name: "IndicatorProgrammes");

            migrationBuilder.DropTable(
                name: "ReportFormLines");

            migrationBuilder.DropTable(
                name: "ReportVersions");

            migrationBuilder.DropTable(
                name: "Targets");

            migrationBuilder.DropTable(
                name: "ActivityRecords");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "ReportCalls");

            migrationBuilder.DropTable(
                name: "ReportForms");

            migrationBuilder.DropIndex(
                name: "IX_SupportedProjects_Figures",
                table: "SupportedProjects");

            migrationBuilder.DropIndex(
                name: "IX_SupportedProjects_FirstUnitId",
                table: "SupportedProjects");

            migrationBuilder.DropIndex(
                name: "IX_CheckInVersions_TakenBackOn",
                table: "CheckInVersions");

            migrationBuilder.DropIndex(
                name: "IX_CheckIns_Figures",
                table: "CheckIns");

            migrationBuilder.DropColumn(
                name: "Aliases",
                table: "Units");

            migrationBuilder.DropColumn(
                name: "AliasesFolded",
                table: "Units");

            migrationBuilder.DropColumn(
                name: "IsTerritorial",
                table: "Units");

            migrationBuilder.DropColumn(
                name: "ChangeReason",
                table: "Supports");

            migrationBuilder.DropColumn(
                name: "FirstUnitId",
                table: "SupportedProjects");

            migrationBuilder.DropColumn(
                name: "CheckInId",
                table: "ProjectLegalForms");

            migrationBuilder.DropColumn(
                name: "NoEvidenceReason",
                table: "Disbursements");

            migrationBuilder.DropColumn(
                name: "UnitId",
                table: "CollectiveRows");

            migrationBuilder.DropColumn(
                name: "ReturnedAt",
                table: "CheckInVersions");

            migrationBuilder.DropColumn(
                name: "TakenBackOn",
                table: "CheckInVersions");

            migrationBuilder.DropColumn(
                name: "CorrectedOn",
                table: "CheckIns");

            migrationBuilder.DropColumn(
                name: "FilledByIds",
                table: "CheckIns");

            migrationBuilder.CreateIndex(
                name: "IX_SupportedProjects_UnitId_FirstSupportedOn",
                table: "SupportedProjects",
                columns: new[] { "UnitId", "FirstSupportedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_Figures",
                table: "CheckIns",
                columns: new[] { "ProjectId", "SeenOn", "State", "From", "To", "Revenue", "Workers", "WomenWorkers", "MinorityWorkers", "PoorWorkers", "OcopStars" });
        }
    }
}
