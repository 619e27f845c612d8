using HoiPhuNu.Startup.Web.Features.Accounts.HandOver;
using HoiPhuNu.Startup.Web.Features.Accounts.Invitations;
using HoiPhuNu.Startup.Web.Features.Accounts.Mine;
using HoiPhuNu.Startup.Web.Features.Accounts.Password;
using HoiPhuNu.Startup.Web.Features.Accounts.Register;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using HoiPhuNu.Startup.Web.Features.Shared.Confirmation;

namespace HoiPhuNu.Startup.Web.Features.Accounts;

public static class AccountsRegistration
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<HashingTurns>();
        builder.Services.AddScoped<Passwords>();
        builder.Services.AddScoped<Session>();
        builder.Services.AddScoped<SignInWithPassword>();
        builder.Services.AddScoped<KeptForms>();
        builder.Services.AddSingleton<FormPages>();
        builder.Services.AddScoped<RegisterAccount>();
        builder.Services.AddScoped<CreateAdministrator>();
        builder.Services.AddScoped<RequestPasswordLink>();
        builder.Services.AddScoped<ChooseNewPassword>();
        builder.Services.AddScoped<ChangePassword>();
        builder.Services.AddScoped<IConfirmPassword, ConfirmPassword>();
        builder.Services.AddScoped<ChangeContact>();
        builder.Services.AddScoped<AcceptInvitation>();
        builder.Services.AddScoped<IssuePasswordLink>();
        builder.Services.AddScoped<INavigation, AccountsNavigation>();
    }
}
