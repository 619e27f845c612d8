namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>The words of entries and screening: Vietnamese here and in the views, English in EntriesText.en.resx.</summary>
public sealed class EntriesText;
