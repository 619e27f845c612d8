using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>An officer helps with one entry: who, from which unit, how the woman agreed. She stays the entrant; she can end it.</summary>
public sealed class Assistance : Entity, IPart
{
    public const int NoteLength = 400;

    private Assistance()
    {
    }

    internal Assistance(Guid entryId, Guid helperId, Guid helperUnitId, ConsentWay consent, string note, DateTime now)
    {
        EntryId = entryId;
        HelperId = helperId;
        HelperUnitId = helperUnitId;
        Consent = consent;
        Note = VietnameseText.CleanLines(note);
        At = now;
    }

    public Guid EntryId { get; private set; }

    public Guid HelperId { get; private set; }

    public Guid HelperUnitId { get; private set; }

    public ConsentWay Consent { get; private set; }

    public string Note { get; private set; } = "";

    public DateTime At { get; private set; }

    public DateTime? EndedAt { get; internal set; }

    /// <summary>What she has typed: each page with the last time, the latest first. The woman and her helper both read it.</summary>
    public IReadOnlyList<HelpedPage> Typed { get; private set; } = [];

    public Guid RootId => EntryId;

    internal void Type(string page, DateTime at) => Typed = [new HelpedPage(page, at), .. Typed.Where(t => t.Page != page)];
}
