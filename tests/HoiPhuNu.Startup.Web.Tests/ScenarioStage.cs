namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>How far a staged contest has come.</summary>
public enum ScenarioStage
{
    /// <summary>Planned whole, not yet open; no entries.</summary>
    Draft,

    /// <summary>Open since twenty days, closing in ten; entries submitted, some drafts.</summary>
    Open,

    /// <summary>Closed ten days ago, every submitted entry found valid; the first round not begun.</summary>
    Closed,

    /// <summary>Earlier rounds decided, the last one being scored.</summary>
    Scoring,

    /// <summary>Every round decided.</summary>
    Decided,

    /// <summary>As decided, and the results wait, prepared by the organizer, for the other one.</summary>
    Prepared,

    /// <summary>Results prepared by one organizer, approved by the other and published.</summary>
    Published,
}
