namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>The rubric offered to organizers: 100 points, one for a round on paper, one for a live final. Theirs to change.</summary>
public static class DefaultRubric
{
    public static IReadOnlyList<CriterionPlan> Preliminary { get; } =
    [
        new("Tính cấp thiết", "Vấn đề có thật, nhu cầu thị trường rõ. 12–15: có số liệu, có khách đã hỏi mua; 7–11: có nhu cầu, số liệu còn ít; 0–6: mới nêu chung.", 15_00),
        new("Tính mới, sáng tạo", "Khác với cách đang làm ở nơi đó, dù nhỏ. 16–20: cách làm mới đã thử; 9–15: có điểm mới, chưa thử; 0–8: giống nơi khác.", 20_00, 2),
        new("Phát huy tài nguyên bản địa", "Dùng và giữ được của quý tại chỗ: cây, con, nghề, văn hóa. 12–15: gắn chặt và bền; 7–11: có dùng; 0–6: chưa rõ.", 15_00, 3),
        new("Tính khả thi", "Kế hoạch làm, vốn, thị trường, nhân rộng, bền vững. 20–25: số khớp, làm được ngay; 11–19: làm được nếu có hỗ trợ; 0–10: còn nhiều chỗ chưa tính.", 25_00, 1),
        new("Tác động kinh tế - xã hội", "Việc làm cho phụ nữ, hộ nghèo, đồng bào dân tộc thiểu số. 12–15: nhiều việc làm ổn định, có số liệu; 7–11: có tác động, số liệu chưa chắc; 0–6: mới nêu chung.", 15_00, 4),
        new("Môi trường, chuyển đổi xanh", "Tiết kiệm năng lượng, giảm thải, giữ rừng, giữ nước.", 10_00),
    ];

    public static IReadOnlyList<CriterionPlan> Final { get; } =
    [
        new("Tính cấp thiết", "Vấn đề có thật, nhu cầu thị trường rõ.", 10_00),
        new("Tính mới, sáng tạo", "Khác với cách đang làm ở nơi đó, dù nhỏ.", 20_00, 2),
        new("Phát huy tài nguyên bản địa", "Dùng và giữ được của quý tại chỗ.", 10_00, 3),
        new("Tính khả thi", "Kế hoạch làm, vốn, thị trường, nhân rộng, bền vững.", 20_00, 1),
        new("Tác động kinh tế - xã hội", "Việc làm cho phụ nữ, hộ nghèo, đồng bào dân tộc thiểu số.", 15_00, 4),
        new("Môi trường, chuyển đổi xanh", "Tiết kiệm năng lượng, giảm thải.", 5_00),
        new("Năng lực thực hiện", "Người làm, kinh nghiệm, sự gắn bó của nhóm.", 10_00),
        new("Thuyết trình, trả lời câu hỏi", "Nói rõ, đúng giờ, trả lời thẳng vào câu hỏi.", 10_00),
    ];

    /// <summary>Sectors an organizer starts from.</summary>
    public static IReadOnlyList<string> Sectors { get; } =
    [
        "Nông - lâm - ngư nghiệp",
        "Chế biến nông sản, thực phẩm",
        "Dược liệu, chăm sóc sức khỏe",
        "Tiểu thủ công nghiệp, làng nghề, thổ cẩm",
        "Du lịch cộng đồng",
        "Thương mại, dịch vụ",
        "Giáo dục",
        "Công nghệ, chuyển đổi số",
        "Môi trường, kinh tế tuần hoàn",
        "Khác",
    ];

    public static IReadOnlyList<string> Tracks { get; } = ["Bảng Ý tưởng", "Bảng Dự án"];
}
