namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>What one thing adds to a number.</summary>
/// <param name="Id">Of the record, entry, project.</param>
/// <param name="On">Its day; of several payments the last.</param>
/// <param name="Value">In the kind of what is added: of a share the part.</param>
/// <param name="Whole">Of a share what it is a part of; else nought.</param>
public readonly record struct FigurePart(Guid Id, DateOnly On, long Value, long Whole);
