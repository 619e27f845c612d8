using HoiPhuNu.Startup.Web.Features.Shared.Errors;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>Every failure ends on a small Vietnamese page that says what to do; it needs no database and no script.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/loi/500",
            StatusCodeSelector = StatusOf,
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
        app.Use((context, next) =>
        {
            // Only a script hears the answer to an autosave: it needs the number, and a slow line no page with it.
            if (context.Request.Headers.ContainsKey("X-Autosave") && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            return next(context);
        });
    }

    /// <summary>
    /// An address nobody answers says so to everybody; without this, the fence for signed-in people would send a visitor
    /// with a mistyped address to the sign-in page.
    /// </summary>
    public static void MapNotFound(this WebApplication app) =>
        app.MapFallback("{*path}", context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).AllowAnonymous();

    public static int StatusOf(Exception error) => error switch
    {
        // Two people changed the same thing and the form did not handle it itself.
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        TimeoutException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Remembers that a 400 came from the antiforgery check: that page has its own words.</summary>
    public sealed class StalePageFilter : IAlwaysRunResultFilter
    {
        public void OnResultExecuting(ResultExecutingContext context)
        {
            if (context.Result is IAntiforgeryValidationFailedResult)
            {
                context.HttpContext.Items[ErrorsController.StalePage] = true;
            }
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }
}
