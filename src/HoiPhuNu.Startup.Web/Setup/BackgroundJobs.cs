using HoiPhuNu.Startup.Web.Jobs;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>The schedule of Jobs/Schedule.cs; <c>Jobs:Enabled</c> false leaves it to another node, or to a test that runs a job itself.</summary>
public static class BackgroundJobs
{
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        foreach (var job in Schedule.Jobs)
        {
            builder.Services.AddScoped(job.Type);
        }

        if (builder.Configuration.GetValue("Jobs:Enabled", true))
        {
            builder.Services.AddHostedService<JobRunner>();
        }
    }
}
