using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Scores as judges give them: an entry's worth, a judge's leniency, and the day; in steps of half a point.</summary>
internal sealed class DemoScores(Random random)
{
    private static readonly string[] Praise =
    [
        "Ý tưởng gắn với của quý tại chỗ, làm được ngay.",
        "Nhóm hiểu rõ khách hàng, đã bán thử và ghi sổ cẩn thận.",
        "Cách làm gọn, dùng lại được phụ phẩm, chị em trong tổ chia việc rõ.",
        "Nghề cũ được giữ bằng sản phẩm mới, đáng khuyến khích.",
        "Số hộ nghèo cùng tham gia cao, tác động thấy được.",
        "Hồ sơ viết thật, số liệu khớp nhau.",
        "Có hợp đồng giá sàn với người trồng, đó là điểm mạnh.",
        "Kế hoạch từng quý rõ ràng, phù hợp sức của tổ.",
    ];

    private static readonly string[] Advice =
    [
        "Cần tính lại giá thành có cả công của mình.",
        "Nên làm giấy an toàn thực phẩm trước khi đưa vào siêu thị.",
        "Bao bì cần ghi đủ ngày sản xuất và nơi làm.",
        "Doanh thu năm ba hơi cao, nên có phương án thấp hơn.",
        "Cần nói rõ ai lo bán hàng, ai lo sổ sách.",
        "Nên bắt đầu với một sản phẩm chủ lực rồi mới mở rộng.",
        "Cần tìm hiểu nhãn hiệu trước khi in tem.",
        "Phần môi trường nên có số liệu cụ thể.",
        "Nên liên hệ Liên minh Hợp tác xã để được hướng dẫn điều lệ.",
    ];

    private readonly Dictionary<Guid, double> _worth = [];
    private readonly Dictionary<Guid, double> _leniency = [];

    /// <summary>Sets an entry's worth, 0–1; without it one is drawn around 0,68.</summary>
    public void Worth(Guid entryId, double worth) => _worth[entryId] = worth;

    public int Points(Guid entryId, Guid judgeId, Criterion criterion, double dayNoise = 0.06)
    {
        var worth = Once(_worth, entryId, () => 0.68 + (0.11 * Normal()));
        var leniency = Once(_leniency, judgeId, () => 0.035 * Normal());
        var share = Math.Clamp(worth + leniency + (dayNoise * Normal()), 0.2, 1);
        return (int)Math.Round(criterion.MaxPoints * share / 50) * 50;
    }

    public string Comment() => $"{Praise[random.Next(Praise.Length)]} {Advice[random.Next(Advice.Length)]}";

    private static double Once(Dictionary<Guid, double> known, Guid key, Func<double> draw) => known.TryGetValue(key, out var value) ? value : known[key] = draw();

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
