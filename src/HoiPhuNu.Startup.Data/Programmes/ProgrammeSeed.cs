using HoiPhuNu.Startup.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Programmes;

/// <summary>The programmes every installation starts with; what is there already is left as it was made.</summary>
public static class ProgrammeSeed
{
    private const string Centre = "TW Hội LHPN Việt Nam";

    private static readonly ProgrammeDetails[] Catalogue =
    [
        Of("DA939", "Đề án 939", "Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017-2025", ["Đề án số 939", "QĐ 939"], "QĐ 939/QĐ-TTg, 30/6/2017", new(2017, 6, 30), new(2025, 11, 30)),
        Of("DA2415", "Đề án 2415", "Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2026-2035", ["Đề án số 2415", "QĐ 2415"], "QĐ 2415/QĐ-TTg, 31/10/2025", new(2026, 1, 1), new(2035, 12, 31)),
        Of("DA01", "Đề án 01", "Hỗ trợ hợp tác xã do phụ nữ tham gia quản lý, tạo việc làm cho lao động nữ đến năm 2030", ["Đề án số 01", "QĐ 01"], "QĐ 01/QĐ-TTg, 03/01/2023", new(2023, 1, 3), new(2030, 12, 31)),
        Of("DA938", "Đề án 938", "Tuyên truyền, giáo dục, vận động, hỗ trợ phụ nữ tham gia giải quyết một số vấn đề xã hội liên quan đến phụ nữ giai đoạn 2017-2027", ["Đề án số 938", "QĐ 938"], "QĐ 938/QĐ-TTg, 30/6/2017", new(2017, 6, 30), new(2027, 12, 31)),
        Of("DA8", "Dự án 8", "Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết đối với phụ nữ và trẻ em", ["Dự án số 8"], "QĐ 1719/QĐ-TTg, 14/10/2021", new(2021, 10, 14), new(2030, 12, 31)),
        Of("BIENCUONG", "Đồng hành cùng phụ nữ biên cương", "Đồng hành cùng phụ nữ biên cương", ["Phụ nữ biên cương"], "Chương trình phối hợp của Hội LHPN Việt Nam và Bộ đội Biên phòng", new(2018, 1, 1), null),
        Of("NQ68", "Nghị quyết 68", "Phát triển kinh tế tư nhân", ["NQ 68-NQ/TW"], "NQ 68-NQ/TW, 04/5/2025", new(2025, 5, 4), new(2030, 12, 31), "Bộ Chính trị"),
        Of("NQ57", "Nghị quyết 57", "Đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia", ["NQ 57-NQ/TW"], "NQ 57-NQ/TW, 22/12/2024", new(2024, 12, 22), null, "Bộ Chính trị"),
    ];

    /// <summary>Idempotent: adds what is missing.</summary>
    public static Task<int> ApplyAsync(AppDbContext db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.WriteAsync(
            async token =>
            {
                var known = (await db.Programmes.Select(p => p.Code).ToListAsync(token)).ToHashSet(StringComparer.Ordinal);
                var missing = Catalogue.Where(p => !known.Contains(p.Code)).Select(p => Programme.Create(p, null, now)).ToList();
                db.Programmes.AddRange(missing);
                return missing.Count;
            },
            cancel);
    }

    private static ProgrammeDetails Of(string code, string name, string title, string[] aliases, string basis, DateOnly from, DateOnly? to, string lead = Centre) =>
        new(code, name, title, aliases, basis, from, to, lead, new FollowUpSettings());
}
