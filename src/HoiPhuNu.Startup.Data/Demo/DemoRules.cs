namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Rules of a contest as an organizer would write them; nothing in them is taken from a real document.</summary>
internal static class DemoRules
{
    public static string Vietnamese(string closes) => $"""
        ## Ai được dự thi

        Phụ nữ từ đủ 18 tuổi, một mình hay cùng nhóm: cá nhân, nhóm, hộ kinh doanh, tổ hợp tác, tổ liên kết, hợp tác xã và doanh nghiệp do phụ nữ làm chủ. Mỗi chị đứng tên một hồ sơ.

        ## Hai bảng thi

        1. **Bảng Ý tưởng**: mới nghĩ ra hoặc mới thử, chưa bán thường xuyên.
        2. **Bảng Dự án**: đã có hàng bán và có sổ ghi thu chi.

        Mỗi bảng xếp hạng riêng.

        ## Nộp hồ sơ

        - Nộp trên trang này trước **{closes}** (giờ Việt Nam). Hồ sơ đến trong phút cuối vẫn được nhận.
        - Chị chưa quen dùng mạng nhờ cán bộ Hội xã nhập hộ; chị vẫn là người dự thi và xem được mọi điều đã ghi.
        - Trước hạn, chị sửa và nộp lại được nhiều lần; bản nộp sau cùng là bản được chấm.

        ## Chấm điểm

        | Vòng | Cách chấm | Thang điểm |
        |---|---|---|
        | Vòng hồ sơ | Giám khảo chấm độc lập theo sáu tiêu chí | 100 |
        | Chung kết | Thuyết trình và trả lời câu hỏi, tám tiêu chí | 100 |

        Điểm của hồ sơ là tổng điểm trung bình của từng tiêu chí. Khi bằng điểm, lần lượt so tính khả thi, tính mới, tài nguyên bản địa, tác động; vẫn bằng thì Trưởng Ban Giám khảo quyết định và ghi lý do. Giám khảo không chấm hồ sơ của người nhà, của người cùng xã hay hồ sơ mình đã giúp.

        ## Quyền của chị

        Họ tên, số điện thoại và địa chỉ chỉ Ban Tổ chức xem; giám khảo không thấy. Dân tộc và loại hộ là phần không bắt buộc, chỉ dùng để tính tổng. Chị rút hồ sơ lúc nào cũng được trước khi có kết quả.
        """;

    public static string English(string closes) => $"""
        ## Who may enter

        Women of 18 and over, alone or together: individuals, groups, household businesses, co-operative groups, linkage groups, co-operatives, and enterprises led by women. One entry each.

        ## Two tracks

        1. **Ideas**: new, or just being tried.
        2. **Projects**: already selling, with a book of income and costs.

        Each track is ranked apart.

        ## Entering

        - Enter here before **{closes}** (Vietnam time). What arrives within the last minute counts.
        - Whoever is not used to the internet asks the Union officer of her commune to type it in; the entry stays her own.
        - Until the deadline an entry may be changed and submitted again; the last submission is judged.

        ## Judging

        The score of an entry is the sum over criteria of the mean of its signed sheets. Ties are parted by feasibility, novelty, local resources, impact, in this order; after that the head judge decides with a written reason. No judge reads an entry of her family, of her own commune, or one she helped with.
        """;
}
