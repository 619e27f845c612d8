namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>How much a typed text is tidied.</summary>
public enum TextShape
{
    Line,
    Lines,
    Markdown,
    Untouched,
}
