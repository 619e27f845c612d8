using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Accounts;

public static class SecretRefusals
{
    /// <summary>As any refusal, and 429 when she (or somebody) tried too often.</summary>
    public static void RefuseSecret(this Controller controller, Refusal refusal, string field = "")
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(refusal);
        controller.Refuse(refusal, field);
        if (refusal.Code == AccountRefusals.TriedTooOften(default).Code)
        {
            controller.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            controller.Response.Headers.RetryAfter = ((int)Math.Ceiling(((TimeSpan)refusal.Arguments[0]).TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
