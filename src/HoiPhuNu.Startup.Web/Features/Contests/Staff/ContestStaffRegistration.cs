using HoiPhuNu.Startup.Web.Features.People.Invitations;
using HoiPhuNu.Startup.Web.Features.People.Roles;

namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

public static class ContestStaffRegistration
{
    public static void AddContestStaff(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<IHeldRoles, ContestRolesHeld>();
        builder.Services.AddScoped<IInvitedRoles, ContestRolesGiven>();
        builder.Services.AddScoped<RevokeContestRole>();
    }
}
