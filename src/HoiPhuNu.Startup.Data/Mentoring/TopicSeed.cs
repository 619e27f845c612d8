using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Mentoring;

/// <summary>The topics every installation starts with; what is there already is left as the coordinators made it.</summary>
public static class TopicSeed
{
    private static readonly (string Code, string Name, string English)[] Topics =
    [
        ("Product", "Phát triển sản phẩm", "Product development"),
        ("Packaging", "Bao bì, nhãn mác", "Packaging and labels"),
        ("Brand", "Thương hiệu", "Brand"),
        ("FoodSafety", "An toàn thực phẩm (ATTP)", "Food safety"),
        ("Ocop", "Hồ sơ OCOP", "OCOP file"),
        ("Costing", "Giá thành, giá bán", "Costing and pricing"),
        ("Accounting", "Sổ sách, kế toán hợp tác xã", "Bookkeeping, co-operative accounting"),
        ("OnlineSales", "Bán hàng trực tuyến", "Online sales"),
        ("Markets", "Thị trường, đầu ra", "Markets and buyers"),
        ("Capital", "Gọi vốn, vay vốn", "Raising capital, loans"),
        ("Cooperative", "Thành lập, điều hành hợp tác xã", "Founding and running a co-operative"),
        ("Legal", "Thủ tục pháp lý", "Legal matters"),
        ("IntellectualProperty", "Sở hữu trí tuệ", "Intellectual property"),
        ("WorkSafety", "An toàn lao động", "Safety at work"),
        ("Digital", "Chuyển đổi số", "Digital tools"),
    ];

    /// <summary>Idempotent: adds what is missing.</summary>
    public static Task<int> ApplyAsync(AppDbContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.WriteAsync(
            async token =>
            {
                var known = (await db.MentoringTopics.Select(t => t.Code).ToListAsync(token)).ToHashSet(StringComparer.Ordinal);
                var missing = Topics.Index().Where(t => !known.Contains(t.Item.Code)).Select(t => Topic.Create(t.Item.Code, t.Item.Name, t.Item.English, (t.Index + 1) * 10)).ToList();
                db.MentoringTopics.AddRange(missing);
                return missing.Count;
            },
            cancel);
    }
}
