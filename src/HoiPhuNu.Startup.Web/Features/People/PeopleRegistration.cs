using HoiPhuNu.Startup.Web.Features.People.Staff;
using HoiPhuNu.Startup.Web.Features.People.Roles;

namespace HoiPhuNu.Startup.Web.Features.People;

public static class PeopleRegistration
{
    public static void AddPeople(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<IHeldRoles, UnitRolesHeld>();
    }
}
