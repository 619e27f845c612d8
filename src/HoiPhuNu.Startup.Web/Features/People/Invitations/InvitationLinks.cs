using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.People.Invitations;

public static class InvitationLinks
{
    public static string InvitationLink(this Controller controller, string secret) => controller.AbsoluteUrl($"/loi-moi/{secret}");
}
