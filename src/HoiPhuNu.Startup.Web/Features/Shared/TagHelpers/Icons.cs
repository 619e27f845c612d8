namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>Our own icons, drawn on 24 × 24 with a stroke; class f marks what is filled.</summary>
public static class Icons
{
    private const string UsedKey = "icons-used";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alert"] = """<path d="M12 4 2.8 20h18.4z"/><path d="M12 10v4.5M12 17.3v.2"/>""",
        ["arrow"] = """<path d="M5 12h14M13 6l6 6-6 6"/>""",
        ["back"] = """<path d="M19 12H5M11 6l-6 6 6 6"/>""",
        ["bell"] = """<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4"/>""",
        ["bin"] = """<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5"/>""",
        ["calendar"] = """<rect x="4" y="5.5" width="16" height="15" rx="1.5"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>""",
        ["check"] = """<circle cx="12" cy="12" r="9"/><path d="m8 12.5 2.7 2.7L16 9.5"/>""",
        ["clock"] = """<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.3 2"/>""",
        ["cloud"] = """<path d="M7 18a4 4 0 0 1-.5-8A6 6 0 0 1 18 9.5a4.3 4.3 0 0 1-.5 8.5z"/><path d="m9.5 13.5 2 2 3.5-3.5"/>""",
        ["doc"] = """<path d="M6 3h8l4 4v14H6z"/><path d="M14 3v4h4M9 12h6M9 16h6"/>""",
        ["down"] = """<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>""",
        ["eq"] = """<path d="M5 9h14M5 15h14"/>""",
        ["eye"] = """<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/>""",
        ["half"] = """<circle cx="12" cy="12" r="9"/><path class="f" d="M12 3a9 9 0 0 1 0 18z"/>""",
        ["info"] = """<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.3v.2"/>""",
        ["lock"] = """<rect x="5" y="11" width="14" height="9" rx="1.5"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>""",
        ["mail"] = """<rect x="3" y="5.5" width="18" height="13" rx="1.5"/><path d="m3.5 7 8.5 6.5L20.5 7"/>""",
        ["medal"] = """<circle cx="12" cy="15" r="6"/><path d="M8.5 10 5 3h4.5L12 8l2.5-5H19l-3.5 7"/><path d="m12 12.5.8 1.7 1.9.2-1.4 1.3.4 1.8-1.7-.9-1.7.9.4-1.8-1.4-1.3 1.9-.2z" class="f"/>""",
        ["minus"] = """<circle cx="12" cy="12" r="9"/><path d="M8 12h8"/>""",
        ["news"] = """<path d="M4 5h13v14.5H6A2 2 0 0 1 4 17.5z"/><path d="M17 9h3v8.5a2 2 0 0 1-3 1.7M7.5 9h6M7.5 12.5h6M7.5 16h4"/>""",
        ["off"] = """<path d="M7 18a4 4 0 0 1-.5-8A6 6 0 0 1 18 9.5a4.3 4.3 0 0 1-.5 8.5zM4 3l16 18"/>""",
        ["pen"] = """<path d="m4 20 1-4.5L16 4.5l3.5 3.5-11 11z"/><path d="m14 6.5 3.5 3.5"/>""",
        ["phone"] = """<path d="M5 3h4l1.6 5-2.3 1.7a13 13 0 0 0 6 6l1.7-2.3 5 1.6v4c0 1-1 2-2 2C10.5 20.5 3.5 13.5 3 5c0-1 1-2 2-2z"/>""",
        ["place"] = """<path d="M12 21c4.5-4.7 6.7-8 6.7-11A6.7 6.7 0 0 0 12 3.3 6.7 6.7 0 0 0 5.3 10c0 3 2.2 6.3 6.7 11z"/><circle cx="12" cy="10" r="2.4"/>""",
        ["plus"] = """<path d="M12 5v14M5 12h14"/>""",
        ["print"] = """<path d="M7 8V3h10v5M7 17H4V8h16v9h-3"/><path d="M7 14h10v7H7z"/>""",
        ["ring"] = """<circle cx="12" cy="12" r="9" stroke-dasharray="3.5 3.2"/>""",
        ["scale"] = """<path d="M12 4v16M7.5 20h9M5 7h14M5 7l-2.5 6.5a3 3 0 0 0 5 0zM19 7l-2.5 6.5a3 3 0 0 0 5 0z"/>""",
        ["search"] = """<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>""",
        ["seed"] = """<path d="M12 21v-9M12 12c0-4.5-3-7-8-7 0 4.5 3 7 8 7zM12 14c0-3.5 2.5-5.5 8-5.5 0 3.5-2.5 5.5-8 5.5z"/>""",
        ["shield"] = """<path d="M12 3 4.5 6v5.5c0 4.6 3 7.8 7.5 9.5 4.5-1.7 7.5-4.9 7.5-9.5V6z"/><path d="m8.5 12 2.5 2.5 4.5-4.7"/>""",
        ["team"] = """<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 20c.4-3.6 2.8-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.8c2.2.7 3.3 2.5 3.5 5.2"/>""",
        ["user"] = """<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.5-4 3.3-6 7.5-6s7 2 7.5 6"/>""",
    };

    /// <summary>The markup of one icon; remembers that this page needs its symbol.</summary>
    public static string Use(HttpContext context, string name)
    {
        if (!All.ContainsKey(name))
        {
            throw new ArgumentException($"There is no icon called {name}.", nameof(name));
        }

        UsedOn(context).Add(name);
        return $"""<svg class="i" aria-hidden="true"><use href="#i-{name}"/></svg>""";
    }

    public static ISet<string> UsedOn(HttpContext context)
    {
        if (context.Items[UsedKey] is not SortedSet<string> used)
        {
            context.Items[UsedKey] = used = new SortedSet<string>(StringComparer.Ordinal);
        }

        return used;
    }
}
