namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>So many entities of a type, with what belongs to them.</summary>
/// <param name="Name">"HTX", "Tổ hợp tác".</param>
/// <param name="Count">How many.</param>
/// <param name="With">Already worded: "90 thành viên", "302 thành viên nữ", "608 lao động nữ".</param>
public sealed record GroupCount(string Name, long Count, params IReadOnlyList<string> With);
