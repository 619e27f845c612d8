namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>One answer as it is read: its name and its words; empty where nothing was written.</summary>
public sealed record Fact(string Label, string Value);
