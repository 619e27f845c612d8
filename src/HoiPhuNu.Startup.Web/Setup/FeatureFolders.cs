using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>Views live beside their controller: the namespace under Features is the folder.</summary>
public sealed class FeatureFolders : IControllerModelConvention, IViewLocationExpander
{
    private const string Key = "feature-folder";
    private const string Root = ".Features.";

    public void Apply(ControllerModel controller)
    {
        if (FolderOf(controller.ControllerType.Namespace) is { } folder)
        {
            controller.Properties[Key] = folder;
        }
    }

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        // Values are part of the cache key: two Edit.cshtml in two folders stay apart.
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor { Properties: var properties }
            && properties.TryGetValue(Key, out var folder))
        {
            context.Values[Key] = (string?)folder;
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Key, out var folder) && folder is not null)
        {
            // "Features/Judging/ScoreSheets", then "Features/Judging"; "Features" itself is no one's.
            for (var f = folder; f.Contains('/', StringComparison.Ordinal); f = f[..f.LastIndexOf('/')])
            {
                yield return $"/{f}/{{0}}.cshtml";
                yield return $"/{f}/Shared/{{0}}.cshtml";
            }
        }

        foreach (var shared in viewLocations)
        {
            yield return shared;
        }
    }

    /// <summary>"HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets" is "Features/Judging/ScoreSheets".</summary>
    public static string? FolderOf(string? @namespace)
    {
        var at = @namespace?.IndexOf(Root, StringComparison.Ordinal) ?? -1;
        return at < 0 ? null : @namespace![(at + 1)..].Replace('.', '/');
    }
}
