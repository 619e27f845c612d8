using HoiPhuNu.Startup.Web.Features.Accounts;
using HoiPhuNu.Startup.Web.Features.Activities;
using HoiPhuNu.Startup.Web.Features.Audit;
using HoiPhuNu.Startup.Web.Features.Awards;
using HoiPhuNu.Startup.Web.Features.Content;
using HoiPhuNu.Startup.Web.Features.Contests;
using HoiPhuNu.Startup.Web.Features.Contests.Staff;
using HoiPhuNu.Startup.Web.Features.Entries;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.FollowUp;
using HoiPhuNu.Startup.Web.Features.Judging;
using HoiPhuNu.Startup.Web.Features.Mentoring;
using HoiPhuNu.Startup.Web.Features.Notifications;
using HoiPhuNu.Startup.Web.Features.People;
using HoiPhuNu.Startup.Web.Features.Reporting;
using HoiPhuNu.Startup.Web.Setup;

var builder = WebApplication.CreateBuilder(Verbs.SettingsIn(args));

builder.AddHosting();          // address, limits, proxy, compression
builder.AddTwoLanguages();     // always vi-VN numbers and dates; texts in Vietnamese or English
builder.AddFeatureFolders();   // MVC, views beside controllers, binders
builder.AddFrame();            // site options, navigation, icons
builder.AddSecurity();         // headers, antiforgery, HSTS
builder.AddDatabase();         // SQLite beside the site, or SQL Server
builder.AddSignIn();           // accounts, cookie, policies
builder.AddEntries();          // entry files, screening, look-up
builder.AddNotifications();    // notices, and the way mail leaves
builder.AddAwards();           // results of two organizers
builder.AddJudging();          // the judge's desk, panels, rounds
builder.AddAccounts();         // sign-in, passwords, my account
builder.AddPeople();           // units, roles in them, invitations
builder.AddContestStaff();     // roles in a contest
builder.AddContests();         // the organizer's desk
builder.AddFiles();            // photos and documents of records
builder.AddMentoring();        // mentors, matching, pairs, sessions
builder.AddFollowUp();         // supported projects, money, check-ins
builder.AddReporting();        // indicators, targets, reports
builder.AddContent();          // news
builder.AddActivities();       // records that figures count
builder.AddFigureTopics();     // indicators whose figure may be typed
builder.AddAudit();            // what the log of a contest says
// Features: one builder.AddXxx() per context that needs registrations
builder.AddDemo();             // demo data for Development
builder.AddJobs();             // what the site does by itself

var app = builder.Build();

app.UseArrival();
app.UseHosting();
app.UseSecurityHeaders();
app.UseTwoLanguages();
app.UseErrorPages();
app.UseSiteFiles();
app.UseRouting();
app.UseSignIn();
app.UseNoStoreWhenSignedIn();
app.UseVisitorCaching();

app.MapControllers();
app.MapNotFound();

if (await app.RunVerbAsync(args) is { } exitCode)
{
    return exitCode;
}

await app.PrepareDatabaseAsync();
await app.PrepareDemoAsync();   // Development: something to look at
await app.RunAsync();
return 0;
