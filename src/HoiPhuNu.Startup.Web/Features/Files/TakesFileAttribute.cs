using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Files;

/// <summary>
/// On an action that takes one file: everywhere else a body may hold 256 KB. More than a file may have, so that one that is a little too
/// large is told so in a sentence instead of being cut off.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TakesFileAttribute() : RequestSizeLimitAttribute(Limit)
{
    public const int Limit = 24 * 1024 * 1024;
}
