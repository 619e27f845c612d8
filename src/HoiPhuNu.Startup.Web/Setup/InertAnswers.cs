namespace HoiPhuNu.Startup.Web.Setup;

public static class InertAnswers
{
    public static void MakeInert(this HttpContext context) => context.Features.Set(new InertAnswer());

    public static bool IsInert(this HttpContext context) => context.Features.Get<InertAnswer>() is not null && context.Response.StatusCode < StatusCodes.Status400BadRequest;
}
