namespace HoiPhuNu.Startup.Browser.Tests.Contest;

/// <summary>What an invented entrant types into the pages of her entry: slug of the page → field → value.</summary>
public sealed record Idea(string Title, string Woman, string Phone, string Province, string Commune, string Hamlet)
{
    public IReadOnlyDictionary<string, IReadOnlyList<(string Field, string Value)>> Pages => new Dictionary<string, IReadOnlyList<(string, string)>>(StringComparer.Ordinal)
    {
        ["y-tuong"] = [("Form.Title", Title), ("Form.SectorId", "Chế biến nông sản, thực phẩm")],
        ["bang-thi"] = [("Form.Stage", "*"), ("Form.EntrantType", "Cá nhân")],
        ["nguoi-dai-dien"] = [("Form.FullName", Woman), ("Form.BirthDate", "5/1/1989"), ("Form.Phone", Phone)],
        ["noi-o"] = [("Form.Hamlet", Hamlet)],
        ["tom-tat"] = [("Form.Summary", $"{Title}. Củ dong riềng trong vùng bán tươi giá thấp, chị em làm ra hàng bán quanh năm cho cửa hàng đặc sản.")],
        ["ly-do"] = [("Form.Need", "Củ bán tươi giá thấp và dồn vào hai tháng cuối năm."), ("Form.Product", "Miến sợi nhỏ đóng gói 250 g có mã truy xuất.")],
        ["tai-nguyen"] = [("Form.LocalResources", "Ba mươi hai héc-ta dong riềng, nước suối, nghề tráng miến."), ("Form.Novelty", "Sấy lạnh giữ độ dai, bã ủ phân hữu cơ.")],
        ["khach-hang"] = [("Form.Customers", "Cửa hàng đặc sản ở Hà Nội, Hải Phòng; khách du lịch.")],
        ["ke-hoach"] = [("Form.Plan", "Dựng nhà tráng, mua máy sấy, ký hợp đồng với người trồng."), ("Form.Risks", "Mất mùa: ký với nhiều xóm.")],
        ["von"] = [("Form.TotalCapital", "920.000.000"), ("Form.Own", "320 triệu"), ("Form.Loan", "300,000,000"), ("Form.Requested", "300000000")],
        ["doanh-thu"] = [("Form.RevenueYear1", "1,45 tỷ")],
        ["tac-dong"] = [("Form.WomenWorkers", "14"), ("Form.SocialImpact", "Mười bốn chị có việc đều, bốn hộ khó khăn được nhận vào đợt đầu.")],
    };
}
