using HoiPhuNu.Startup.Web.Features.Contests.Staff;
using HoiPhuNu.Startup.Web.Features.Entries.Assisted;
using HoiPhuNu.Startup.Web.Features.Entries.LookUp;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;
using HoiPhuNu.Startup.Web.Features.Entries.Screening;
using HoiPhuNu.Startup.Web.Features.People.Care;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;

namespace HoiPhuNu.Startup.Web.Features.Entries;

public static class EntriesRegistration
{
    public static void AddEntries(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<IContestTies, EntryTies>();
        builder.Services.AddScoped<IPeopleInCare, EntrantsInCare>();
        builder.Services.AddScoped<INavigation, EntriesNavigation>();
        builder.Services.AddScoped<StartEntry>();
        builder.Services.AddScoped<SubmitEntry>();
        builder.Services.AddScoped<EntryReader>();
        builder.Services.AddScoped<TaskLists>();
        builder.Services.AddScoped<Submissions>();
        builder.Services.AddScoped<AssistPages>();
        builder.Services.AddScoped<StartAssisted>();
        builder.Services.AddScoped<ScreeningPages>();
        builder.Services.AddScoped<LookUpEntry>();
        builder.Services.AddScoped<StepPages>();
        builder.Services.AddScoped<SaveStep>();
    }
}
