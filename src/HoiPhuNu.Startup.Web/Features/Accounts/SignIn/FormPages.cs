using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.AspNetCore.WebUtilities;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <summary>
/// Which page showed the form that was posted: the address says so in Referer when it is ours; where that address answers only posts
/// (the page was the answer to a refused one), the nearest address above it that is a page.
/// </summary>
public sealed class FormPages(EndpointDataSource endpoints)
{
    private readonly Lazy<List<TemplateMatcher>> _pages = new(() => [.. endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: var methods } && methods.Contains(HttpMethods.Get))
        .Select(e => new TemplateMatcher(new RouteTemplate(e.RoutePattern), []))]);

    /// <summary>Path and query of this site.</summary>
    public string Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var from = request.GetTypedHeaders().Referer is { } referer && $"{referer.Scheme}://{referer.Authority}" == $"{request.Scheme}://{request.Host}" ? referer : null;
        var path = from is null ? request.Path : PathString.FromUriComponent(from);
        if (IsPage(path))
        {
            var query = new QueryBuilder(QueryHelpers.ParseQuery(from?.Query).Where(q => q.Key != KeptForms.Parameter));
            return path.ToUriComponent() + query.ToQueryString();
        }

        for (var above = path.Value ?? ""; above.LastIndexOf('/') > 0;)
        {
            above = above[..above.LastIndexOf('/')];
            if (IsPage(above))
            {
                return new PathString(above).ToUriComponent();
            }
        }

        return "/";
    }

    private bool IsPage(PathString path) => path.HasValue && _pages.Value.Exists(p => p.TryMatch(path, new RouteValueDictionary()));
}
