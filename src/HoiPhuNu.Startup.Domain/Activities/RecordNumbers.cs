namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>
/// What was counted. Null is "not known" and never zero. The groups (minority, female head, poor, near poor, disabled) overlap: they are
/// subsets of the whole they belong to and never add up to it.
/// </summary>
public sealed record RecordNumbers
{
    /// <summary>How many things this record stands for: 1 class, 437 events typed as one total, 1.129 households.</summary>
    public int? Count { get; init; } = 1;

    /// <summary>Lượt: one person may come many times.</summary>
    public int? Turns { get; init; }

    /// <summary>Người: distinct within this record.</summary>
    public int? People { get; init; }

    public int? Women { get; init; }

    /// <summary>Dân tộc thiểu số.</summary>
    public int? Minority { get; init; }

    /// <summary>Phụ nữ làm chủ hộ.</summary>
    public int? FemaleHeaded { get; init; }

    public int? Poor { get; init; }

    public int? NearPoor { get; init; }

    public int? Disabled { get; init; }

    /// <summary>Thành viên of a collective entity or a group.</summary>
    public int? Members { get; init; }

    public int? WomenMembers { get; init; }

    /// <summary>Lao động.</summary>
    public int? Workers { get; init; }

    public int? WomenWorkers { get; init; }

    /// <summary>Whole đồng: cost, value, loan, balance.</summary>
    public long? Amount { get; init; }

    /// <summary>The whole that <see cref="Count"/> or <see cref="Amount"/> is a part of: all entrusted credit, the 210 communes, all members at the date.</summary>
    public long? Whole { get; init; }

    /// <summary>In thousandths of <see cref="QuantityUnit"/>: 2.000 tấn is 2 000 000.</summary>
    public long? Quantity { get; init; }

    /// <summary>"tấn", "kg", "con"; quantities of different units are never added.</summary>
    public string QuantityUnit { get; init; } = "";
}
