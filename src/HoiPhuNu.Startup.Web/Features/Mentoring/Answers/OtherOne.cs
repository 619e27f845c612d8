namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>What one of a proposed pair sees of the other: no telephone, no address.</summary>
/// <param name="Name">Of the person.</param>
/// <param name="What">Title of the idea, or where the mentor works.</param>
/// <param name="Text">What she wrote about her needs, or the mentor's story.</param>
/// <param name="Provinces">Where she lives, or what the mentor serves; empty: the whole country.</param>
/// <param name="Languages">In words.</param>
/// <param name="Ways">In words.</param>
public sealed record OtherOne(string Name, string What, string Text, string Provinces, string Languages, string Ways);
