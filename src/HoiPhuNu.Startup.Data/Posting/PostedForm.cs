namespace HoiPhuNu.Startup.Data.Posting;

/// <summary>
/// Remembers that a form which creates something was posted: the key was drawn when the form was shown, so a double click, a retry or
/// a replay after a restart finds what the first post made instead of making it again.
/// </summary>
public sealed class PostedForm
{
    public const int PurposeLength = 60;

    private PostedForm()
    {
    }

    public Guid Key { get; private set; }

    public Guid? PersonId { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>What the post made.</summary>
    public Guid ResultId { get; private set; }

    public DateTime At { get; private set; }

    public static PostedForm Create(Guid key, Guid? personId, string purpose, Guid resultId, DateTime now) =>
        new() { Key = key, PersonId = personId, Purpose = purpose, ResultId = resultId, At = now };

    /// <summary>Null for somebody else, or for another form.</summary>
    public Guid? ResultFor(Guid? personId, string purpose) => PersonId == personId && Purpose == purpose ? ResultId : null;
}
