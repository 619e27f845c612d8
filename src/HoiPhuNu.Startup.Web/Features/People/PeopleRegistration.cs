using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Web.Features.People.Invitations;
using HoiPhuNu.Startup.Web.Features.People.Roles;
using HoiPhuNu.Startup.Web.Features.People.Staff;
using HoiPhuNu.Startup.Web.Features.People.UnionUnits;

namespace HoiPhuNu.Startup.Web.Features.People;

public static class PeopleRegistration
{
    public static void AddPeople(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<IHeldRoles, UnitRolesHeld>();
        builder.Services.AddScoped<IInvitedRoles, UnitRolesGiven>();
        builder.Services.AddScoped<IssueInvitation>();
        builder.Services.AddScoped<AddUnit>();
        builder.Services.AddScoped<EndUnit>();
        builder.Services.AddScoped<ImportUnits>();
        builder.Services.AddScoped<INavigation, PeopleNavigation>();
    }
}
