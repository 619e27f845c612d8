namespace HoiPhuNu.Startup.Web.Features.Mentoring;

public static class MentoringRegistration
{
    public static void AddMentoring(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<Shared.Navigation.INavigation, MentoringNavigation>();
        builder.Services.AddScoped<Entries.IMentoringTopics, TopicsForEntries>();
        builder.Services.AddScoped<Certificates.IssueCertificate>();
        builder.Services.AddScoped<Sessions.LogSession>();
        builder.Services.AddScoped<Answers.ProposePair>();
        builder.Services.AddScoped<Answers.NextBest>();
        builder.Services.AddScoped<Answers.AnswerProposal>();
        builder.Services.AddScoped<Answers.AskSilentWoman>();
        builder.Services.AddScoped<Mentors.IssueClaimLink>();
        builder.Services.AddScoped<Runs.MakeRun>();
        builder.Services.AddScoped<Runs.SendRun>();
        builder.Services.AddScoped<Runs.WishPair>();
    }
}
