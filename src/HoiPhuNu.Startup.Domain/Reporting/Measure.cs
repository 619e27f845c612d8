namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>What of a record is added up.</summary>
public enum Measure
{
    /// <summary>How many things: classes, households, entities.</summary>
    Count = 1,

    /// <summary>Lượt.</summary>
    Turns = 2,

    /// <summary>Người, as typed or as listed; the same person in two records counts twice.</summary>
    People = 3,

    /// <summary>Distinct people of the roll calls and support cases; totals without names are added as they are.</summary>
    DistinctPeople = 4,

    Women = 5,
    Members = 6,
    WomenMembers = 7,
    Workers = 8,
    WomenWorkers = 9,

    /// <summary>Whole đồng.</summary>
    Amount = 10,

    /// <summary>Thousandths of the indicator's unit; only records of that unit.</summary>
    Quantity = 11,

    /// <summary>Percent in hundredths: sum of Count ÷ sum of Whole.</summary>
    CountOfWhole = 12,

    /// <summary>Percent in hundredths: sum of Amount ÷ sum of Whole.</summary>
    AmountOfWhole = 13,
}
