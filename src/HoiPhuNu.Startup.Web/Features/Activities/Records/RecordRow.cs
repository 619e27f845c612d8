using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>One line of the list and of its file: no name of a person.</summary>
public sealed record RecordRow(
    Guid Id,
    string UnitCode,
    string Unit,
    RecordKind Kind,
    string Topic,
    RecordState State,
    DateOnly On,
    DateOnly? Until,
    string Title,
    string Place,
    string Partner,
    string Note,
    bool HasRollCall,
    RecordNumbers Numbers,
    Guid UnitId,
    string? ImportKey);
