namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>What is typed of a record.</summary>
/// <param name="Kind">Never changes after the record is made.</param>
/// <param name="Topic">One of <see cref="RecordTopics"/> for the kind, or for a figure the indicator's code.</param>
/// <param name="State">How sure.</param>
/// <param name="On">The day it happened, was founded, was recognised; of a stand the day it stood so.</param>
/// <param name="Until">Last day of what took several; of an entity the day it ended; null: one day, or stands.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Place">Where.</param>
/// <param name="Partner">With whom.</param>
/// <param name="Note">Free.</param>
/// <param name="Numbers">What was counted.</param>
/// <param name="ProgrammeIds">Every programme it belongs to; it is counted once all the same.</param>
public sealed record RecordDetails(
    RecordKind Kind,
    string Topic,
    RecordState State,
    DateOnly On,
    DateOnly? Until,
    string Title,
    string Place,
    string Partner,
    string Note,
    RecordNumbers Numbers,
    IReadOnlyList<Guid> ProgrammeIds);
