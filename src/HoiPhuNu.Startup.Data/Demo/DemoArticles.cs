using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>News in two languages; the figures are those the Union published for 2023, the words are ours.</summary>
internal sealed class DemoArticles(AppDbContext db, DemoUnits units, DemoCast cast, DemoClock clock)
{
    public void Build(Contest finished, Contest open)
    {
        var closes = open.ClosesAt!.Value;
        Publish(
            $"ket-qua-{finished.Slug}",
            $"Kết quả: {finished.Title}",
            "15 dự án và 02 tập thể được trao giải tại lễ tổng kết với hơn 200 người dự.",
            $"""
            Sau bảy tháng, cuộc thi với chủ đề “{finished.Theme}” đã chọn được **15 dự án** và **02 tập thể** để trao giải; hơn 200 người đã đến dự lễ tổng kết.

            Bên cạnh cuộc thi, trong năm 2023 các cấp Hội trong tỉnh đã giúp 376 chị nâng cao năng lực và hỗ trợ 221 chị khởi sự kinh doanh, khởi nghiệp; số vốn các chị tiếp cận được là trên 5,1 tỷ đồng.

            [Xem toàn bộ kết quả](/ket-qua/{finished.Slug})
            """,
            $"Results: {finished.Title}",
            "Awards for 15 projects and 2 units, before more than 200 guests.",
            $"""
            After seven months the contest gave awards to **15 projects** and to **2 units** of the Union that brought in the most entries; more than 200 people came to the ceremony.

            Beside the contest the Union of the province trained 376 women in 2023 and helped 221 to begin a business; they obtained loans of more than 5.1 billion đồng.

            [See all results](/ket-qua/{finished.Slug})
            """,
            units.BinhPhuoc.Id,
            finished.Id,
            DemoClock.On(2023, 10, 18, 8));
        Publish(
            $"mo-{open.Slug}",
            $"Đã mở: {open.Title}",
            $"Nhận hồ sơ đến {VietnamTime.Format(closes)}. Chị chưa quen dùng mạng nhờ cán bộ Hội xã nhập hộ.",
            $"""
            Từ hôm nay, chị em cả nước gửi được hồ sơ dự thi **{open.Title}**, chủ đề “{open.Theme}”.

            ### Chị cần chuẩn bị gì?

            1. Tên ý tưởng và vài câu kể chị định làm gì, cho ai, bằng của quý nào ở quê mình.
            2. Tính toán vốn: có bao nhiêu, vay bao nhiêu, cần hỗ trợ bao nhiêu. Ba số cộng lại phải bằng tổng vốn.
            3. Số điện thoại để Ban Tổ chức gọi khi cần.

            Chị viết dở lúc nào cũng được, trang tự giữ lại; nộp rồi vẫn sửa được đến hết {VietnamTime.Format(closes)}.

            [Xem thể lệ và bắt đầu](/cuoc-thi/{open.Slug})
            """,
            $"Open now: {open.Title}",
            $"Entries are taken until {VietnamTime.FormatEnglish(closes)}.",
            $"""
            Women all over the country may now enter. Bring a name for the idea, a few sentences on what you will make from what your place gives, the money it takes, and a telephone number.

            [Rules and entry](/cuoc-thi/{open.Slug})
            """,
            units.Central.Id,
            open.Id,
            clock.Day(-25, 9));
        Publish(
            "viet-ho-so-trong-ba-buoi-toi",
            "Viết hồ sơ trong ba buổi tối",
            "Buổi đầu kể ý tưởng, buổi hai tính vốn, buổi ba đọc lại cùng người nhà rồi nộp.",
            """
            Nhiều chị hỏi: hồ sơ dài quá, bắt đầu từ đâu? Các cán bộ Hội đã giúp nhập hộ chia lại cách làm gọn nhất:

            - **Buổi thứ nhất.** Kể như kể cho hàng xóm: hiện nay vướng gì, chị làm ra gì, ai mua. Ghi nguyên lời, chưa cần hay.
            - **Buổi thứ hai.** Lấy sổ chợ ra tính: vốn có sẵn, vốn vay, phần cần hỗ trợ. Trang sẽ báo ngay nếu cộng lại chưa khớp.
            - **Buổi thứ ba.** Đọc lại cùng người nhà, đánh dấu từng lời cam kết, bấm nộp và chép mã hồ sơ vào sổ.

            Chỗ nào chưa có số thì ghi ước lượng và nói rõ là ước lượng; giám khảo quý sự thật hơn con số đẹp.
            """,
            "An entry in three evenings",
            "First tell the idea, then count the money, then read it again with the family.",
            """
            - **First evening.** Tell it as to a neighbour: what is in the way today, what you make, who buys it.
            - **Second evening.** Count: what you have, what you borrow, what you ask for. The page tells you when the sums do not agree.
            - **Third evening.** Read it again with your family, tick each pledge, submit, and copy the code into your book.
            """,
            units.Central.Id,
            open.Id,
            clock.Day(-14, 8));
        Publish(
            "dong-hanh-cung-phu-nu-bien-cuong",
            "Sinh kế từ của quý tại chỗ ở các xã biên giới",
            "Từ năm 2018, các cấp Hội đã đồng hành cùng 210 xã biên giới còn khó khăn.",
            """
            Chương trình “Đồng hành cùng phụ nữ biên cương” đi cùng **210 xã biên giới** từ năm 2018: khoảng 6,5 triệu con giống và gần 5 tỷ đồng vốn vay đã đến tay chị em. Nhiều mô hình bắt đầu từ cây, con và nghề có sẵn trong bản.

            Giai đoạn 2017-2022, trên cả nước có 63.864 phụ nữ được hỗ trợ khởi sự kinh doanh và khởi nghiệp, trong đó khoảng 1.100 chị dân tộc thiểu số đã khởi nghiệp thành công.

            Cuộc thi năm nay nối tiếp việc ấy: mỗi hồ sơ nói rõ quê mình có gì quý và ai cùng được hưởng.
            """,
            "Making a living from what is there, along the border",
            "Since 2018 the Union has worked with 210 poor border communes.",
            """
            Since 2018 the programme “With the women of the border” has worked with **210 communes**: about 6.5 million young animals and nearly 5 billion đồng of loans. Between 2017 and 2022 the Union helped 63,864 women to begin a business, among them about 1,100 of ethnic minorities who succeeded.
            """,
            units.Central.Id,
            null,
            clock.Day(-7, 8));
    }

    private void Publish(string slug, string title, string summary, string body, string titleEnglish, string summaryEnglish, string bodyEnglish, Guid unitId, Guid? contestId, DateTime at)
    {
        var article = Article.Create(slug, title, summary, body, unitId, contestId, cast.Organizer.Id, at);
        article.WriteEnglish(titleEnglish, summaryEnglish, bodyEnglish);
        article.Publish(cast.Organizer.Id, at).Must();
        db.Articles.Add(article);
    }
}
