using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>What a column of a return holds. Numbers of a record begin at <see cref="FirstNumber"/>, in the order of <see cref="RecordField"/>.</summary>
public enum ImportColumn
{
    UnitCode = 1,
    Unit = 2,
    Kind = 3,
    Topic = 4,
    Title = 5,
    On = 6,
    Until = 7,
    State = 8,
    Programmes = 9,
    QuantityUnit = 10,
    Place = 11,
    Partner = 12,
    Note = 13,

    /// <summary>By which a line is known again though its name or day was put right.</summary>
    LineCode = 14,

    FirstNumber = 100,
}
