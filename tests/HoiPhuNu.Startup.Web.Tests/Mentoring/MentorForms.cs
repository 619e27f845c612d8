using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>What is typed into the form of a mentor's profile.</summary>
internal static class MentorForms
{
    public static IEnumerable<KeyValuePair<string, string?>> Filled(params (string Name, string? Value)[] more)
    {
        (string Name, string? Value)[] usual =
        [
            ("Form.Organisation", "Công ty Thử nghiệm"),
            ("Form.Gender", nameof(MentorGender.Woman)),
            ("Form.Story", "Hai mươi năm làm miến dong."),
            ("Form.Levels[Ocop]", nameof(TopicLevel.Expert)),
            ("Form.Levels[Packaging]", nameof(TopicLevel.Basic)),
            ("Form.Sectors", "Du lịch cộng đồng"),
            ("Form.Languages", "vi"),
            ("Form.Languages", "mong"),
            ("Form.Ways", nameof(MeetingWays.Phone)),
            ("Form.Ways", nameof(MeetingWays.Video)),
            ("Form.Capacity", "3"),
            ("Form.HoursPerMonth", "0"),
            ("Form.Kin", "Lò Thị Mai, 0912 345 678\nLò Văn Bình"),
            ("Form.Enterprises", "Hợp tác xã Bản Thử, 0101234567"),
        ];
        var given = more.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        return usual.Where(u => !given.Contains(u.Name)).Concat(more).Select(f => KeyValuePair.Create(f.Name, f.Value));
    }
}
