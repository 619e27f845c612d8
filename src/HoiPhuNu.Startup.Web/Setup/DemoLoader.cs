using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Demo;
using Microsoft.AspNetCore.Identity;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>Loads the demo data where they may be loaded, and says what came of it.</summary>
public sealed class DemoLoader(AppDbContext db, IPasswordHasher<Account> hasher, TimeProvider time, IHostEnvironment environment) : IDemoData
{
    public async Task<IReadOnlyList<string>> LoadAsync(CancellationToken cancel)
    {
        if (environment.IsProduction())
        {
            return ["Dữ liệu mẫu không dành cho trang chạy thật: không nạp gì."];
        }

        if (!await DemoData.FitsAsync(db, cancel))
        {
            return ["Cơ sở dữ liệu đã có người hoặc cuộc thi: không nạp dữ liệu mẫu."];
        }

        await DemoData.LoadAsync(db, hasher, time.GetUtcNow().UtcDateTime, cancel);
        return ["Đã nạp dữ liệu mẫu: ba cuộc thi, một đợt đồng hành và hơn một trăm dự án được hỗ trợ.", .. Demo.Accounts];
    }
}
