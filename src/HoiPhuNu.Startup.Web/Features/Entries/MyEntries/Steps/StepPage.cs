namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>Everything around the form of one page.</summary>
public abstract class StepPage
{
    public Guid EntryId { get; set; }

    public string Slug { get; set; } = "";

    public string Title { get; set; } = "";

    public int SectionNumber { get; set; }

    public string SectionTitle { get; set; } = "";

    public int NumberInSection { get; set; }

    public int StepsInSection { get; set; }

    public string EntryTitle { get; set; } = "";

    public string ContestTitle { get; set; } = "";

    public string ContestSlug { get; set; } = "";

    /// <summary>What the page was shown with; posted back.</summary>
    public string Version { get; set; } = "";

    /// <summary>"kiem-tra" when she came to change one answer before submitting.</summary>
    public string? Back { get; set; }

    public bool Autosaves { get; set; }

    /// <summary>The woman's name when the viewer types for her.</summary>
    public string? HelpedName { get; set; }

    /// <summary>Why nothing can be changed any more; the answers are then shown as text.</summary>
    public string? ClosedBecause { get; set; }

    /// <summary>The answers as they are kept: when closed, and beside her own text when somebody else was faster.</summary>
    public IReadOnlyList<Fact> Kept { get; set; } = [];

    public bool IsConflict { get; set; }

    /// <summary>She has pressed a button after closing: her text stays in the boxes so that she can copy it.</summary>
    public bool KeepsTyped { get; set; }

    public DateTime SavedAt { get; set; }

    public string ContactName { get; set; } = "";

    public string ContactPhone { get; set; } = "";

    public StepChoices Choices { get; set; } = new();
}
