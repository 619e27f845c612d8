using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.Extensions.Localization;
using Figures = HoiPhuNu.Startup.Domain.FollowUp.Portfolio;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>The figures of a portfolio as tables. A figure is the length of the list its address opens.</summary>
public sealed class PortfolioTables(PortfolioData data, PortfolioAddress address, IStringLocalizer T)
{
    private static readonly BusinessState[] States = [BusinessState.Growing, BusinessState.Working, BusinessState.Paused, BusinessState.Stopped];

    public IReadOnlyList<PortfolioTable> All() => [StatesNow(), Survivals(), Money(), .. Debt(), Work(), Revenue(), Forms(), Ocop(), .. Splits(), .. Groups()];

    public PortfolioTable StatesNow() => new(
        "tinh-trang", T["Tình trạng"], T["Theo lần theo dõi đã duyệt gần nhất tính đến ngày xem. Chưa gặp lần nào thì đứng riêng, không tính là đã dừng."], T["Tình trạng"], [T["Dự án"], T["Tỷ lệ"]],
        [
            .. States.Select(s => Shared(FollowUpText.State(s, T), MarkOf(s))),
            Shared(T["Chưa gặp lần nào"], PortfolioMark.NotSeen),
            Shared(T["Tất cả"], PortfolioMark.Supported) with { IsTotal = true },
            Shared(T["Trong đó hiệu quả"], PortfolioMark.Effective),
            Shared(T["Từng hoạt động, đã lâu không gặp"], PortfolioMark.Stale),
        ]);

    public PortfolioTable Survivals() => new(
        "con-hoat-dong", T["Còn hoạt động sau nhiều tháng"], T["Lần gặp đầu tiên kể từ tháng ấy nói gì. Tỷ lệ lấy trên mọi dự án đã đủ số tháng, cả những dự án chưa gặp lại."], T["Sau khi được hỗ trợ"],
        [T["Đủ số tháng"], T["Còn hoạt động"], T["Tạm dừng"], T["Đã dừng"], T["Chưa gặp lại"], T["Tỷ lệ còn hoạt động"]],
        [
            .. Figures.SurvivalMonths.Select(m => new PortfolioTable.Row(T["{0} tháng", m],
            [
                Count(PortfolioMark.OldEnough, m), Count(PortfolioMark.SurvivedWorking, m), Count(PortfolioMark.SurvivedPaused, m), Count(PortfolioMark.SurvivedStopped, m), Count(PortfolioMark.SurvivalNotSeen, m),
                Percent(data.CountOf(PortfolioMark.SurvivedWorking, m), data.CountOf(PortfolioMark.OldEnough, m)),
            ])),
        ]);

    public PortfolioTable Money()
    {
        PortfolioMark[] marks = [PortfolioMark.MoneyApproved, PortfolioMark.MoneyPaid, PortfolioMark.MoneyReturned, PortfolioMark.MoneySpent, PortfolioMark.MoneyUnspent];
        List<PortfolioTable.Row> rows =
        [
            .. Enum.GetValues<SupportKind>().Where(k => data.Money.Any(m => m.Kind == k)).Select(k => new PortfolioTable.Row(FollowUpText.Kind(k, T), [.. marks.Select(mark => new PortfolioCell(data.Money.Where(m => m.Kind == k).Sum(m => PortfolioData.Amount(m, mark)), null, PortfolioUnit.Money))])),
            new(T["Tất cả"], [.. marks.Select(mark => new PortfolioCell(data.Money.Sum(m => PortfolioData.Amount(m, mark)), address.Behind(mark), PortfolioUnit.Money))], IsTotal: true),
        ];
        return new("tien", T["Tiền vào, tiền ra"], T["Đồng, theo ngày ghi trên chứng từ. Khoản vay ngân hàng giữ sổ chỉ có số được duyệt."], T["Hình thức"], [T["Được duyệt"], T["Đã chi"], T["Hoàn trả"], T["Đã dùng"], T["Chưa dùng"]], rows);
    }

    /// <summary>What is owed to banks is no money paid: it stands by itself.</summary>
    public IEnumerable<PortfolioTable> Debt()
    {
        var (outstanding, overdue, loans) = data.Balances;
        if (loans > 0)
        {
            yield return new(
                "du-no", T["Dư nợ ngân hàng"], T["Số ngân hàng báo gần nhất của từng khoản vay ngân hàng giữ sổ."], T["Các khoản vay"], [T["Dư nợ"], T["Quá hạn"], T["Số khoản"]],
                [new(T["Mọi khoản ngân hàng đã báo"], [new(outstanding, null, PortfolioUnit.Money), new(overdue, null, PortfolioUnit.Money), new(loans, null, PortfolioUnit.Loans)])]);
        }
    }

    public PortfolioTable Work()
    {
        var (known, compared, stopped) = (data.Having(PortfolioMark.WorkersKnown), data.Having(PortfolioMark.WorkersCompared), data.Having(PortfolioMark.StoppedWorkers));
        // Who the workers are is as sensitive in a sum as in a split: few of them, or few others, are nobody's business.
        bool Tells(Func<PortfolioStanding, int?> of) => known.Where(s => of(s) is not null).ToList() is var those && SmallGroups.IsTelling(those.Sum(s => (long)of(s)!.Value), those.Sum(s => (long)s.Workers!.Value));
        var hidden = Tells(s => s.MinorityWorkers) || Tells(s => s.PoorWorkers);
        PortfolioTable.Row Now(string name, Func<PortfolioStanding, int?> of) =>
            new(name, [new(known.Count(s => of(s) is not null), null), new(null), new(known.Sum(s => of(s) ?? 0), null, PortfolioUnit.People)]);
        return new("viec-lam", T["Việc làm"], T["Theo câu trả lời gần nhất của từng dự án còn làm. Không trả lời thì không tính là 0. Số dân tộc thiểu số và hộ nghèo, cận nghèo được ẩn khi ít quá."], T["Lao động"], [T["Dự án có số"], T["Trước khi được hỗ trợ"], T["Gần nhất"]],
        [
            new(T["Mọi dự án biết số lao động"], [Count(PortfolioMark.WorkersKnown), new(null), new(known.Sum(s => s.Workers!.Value), null, PortfolioUnit.People)]),
            Now(T["trong đó nữ"], s => s.WomenWorkers),
            hidden ? Hidden(T["trong đó dân tộc thiểu số"]) : Now(T["trong đó dân tộc thiểu số"], s => s.MinorityWorkers),
            hidden ? Hidden(T["trong đó hộ nghèo, cận nghèo"]) : Now(T["trong đó hộ nghèo, cận nghèo"], s => s.PoorWorkers),
            new(T["Dự án biết cả trước và sau"], [Count(PortfolioMark.WorkersCompared), new(compared.Sum(s => s.Project.WorkersBefore!.Value), null, PortfolioUnit.People), new(compared.Sum(s => s.Workers!.Value), null, PortfolioUnit.People)]),
            .. stopped.Count == 0 ? Array.Empty<PortfolioTable.Row>() : [new(T["Đã dừng, không cộng ở trên: biết cả lúc đầu và trước khi dừng"], [Count(PortfolioMark.StoppedWorkers), new(stopped.Sum(s => s.Project.WorkersBefore!.Value), null, PortfolioUnit.People), new(stopped.Sum(s => s.WorkersBeforeStop!.Value), null, PortfolioUnit.People)])],
        ]);

        static PortfolioTable.Row Hidden(string name) => new(name, [new(null, IsHidden: true), new(null), new(null, IsHidden: true, Unit: PortfolioUnit.People)]);
    }

    public PortfolioTable Revenue()
    {
        var (compared, stopped) = (data.Having(PortfolioMark.RevenueCompared), data.Having(PortfolioMark.StoppedRevenue));
        var (before, after) = (compared.Sum(s => s.MonthlyRevenueBefore!.Value), compared.Sum(s => s.MonthlyRevenue!.Value));
        return new("doanh-thu", T["Doanh thu trước và sau"], T["Bình quân tháng, đồng: mười hai tháng trước khi được hỗ trợ và kỳ theo dõi gần nhất có ghi. Chỉ những dự án biết cả hai."], T["Doanh thu"], [T["Dự án có số"], T["Trước khi được hỗ trợ"], T["Gần nhất"], T["Gần nhất so với trước"]],
            [new(T["Dự án biết cả trước và sau"], [Count(PortfolioMark.RevenueCompared), new(before, null, PortfolioUnit.Money), new(after, null, PortfolioUnit.Money), Percent(after, before)]),
                .. stopped.Count == 0 ? Array.Empty<PortfolioTable.Row>() : [new(T["Đã dừng, không cộng ở trên: biết cả lúc đầu và trước khi dừng"], [Count(PortfolioMark.StoppedRevenue), new(stopped.Sum(s => s.MonthlyRevenueBefore!.Value), null, PortfolioUnit.Money), new(stopped.Sum(s => s.MonthlyRevenueBeforeStop!.Value), null, PortfolioUnit.Money), new(null)])]]);
    }

    public PortfolioTable Forms() => new(
        "loai-hinh", T["Loại hình"], T["Loại hình pháp lý ngày được hỗ trợ lần đầu và ngày xem."], T["Loại hình"], [T["Lúc được hỗ trợ"], T["Ngày xem"]],
        [
            .. Enum.GetValues<LegalForm>().Select(f => new PortfolioTable.Row(FollowUpText.Form(f, T), [Count(PortfolioMark.FormBefore, (int)f), Count(PortfolioMark.Form, (int)f)])),
            new(T["Đã lên loại hình cao hơn"], [new(null), Count(PortfolioMark.Risen)]),
        ]);

    public PortfolioTable Ocop() => new(
        "ocop", T["Sản phẩm OCOP"], T["Theo câu trả lời gần nhất."], T["Hạng"], [T["Dự án"]], [.. Enumerable.Range(3, 3).Select(stars => new PortfolioTable.Row(T["{0} sao", stars], [Count(PortfolioMark.Ocop, stars)]))]);

    public IEnumerable<PortfolioTable> Splits()
    {
        yield return Split("tinh", T["Theo tỉnh, thành phố"], T["Tỉnh, thành phố"], s => s.Project.Place, place => place < 0 ? T["Chưa rõ tỉnh"] : data.Reach.Provinces[place].Name, (place, mark) => place < 0 ? null : address.Behind(mark, province: data.Reach.Provinces[place].Id), place => place);
        yield return Split("linh-vuc", T["Theo lĩnh vực"], T["Lĩnh vực"], s => s.Project.Sector, sector => sector.Length == 0 ? T["Chưa rõ"] : sector, (sector, mark) => sector.Length == 0 ? null : address.Behind(mark, sector: sector), _ => 0);
        yield return Split("doi-tuong", T["Theo đối tượng dự thi"], T["Đối tượng"], s => s.Project.EntrantType, type => PortfolioWords.Entrant(type, T), (type, mark) => type == 0 ? null : address.Behind(mark, entrant: (EntrantTypes)type), type => type);
    }

    /// <summary>By what the women told of themselves: never with a list behind, never a small group.</summary>
    public IEnumerable<PortfolioTable> Groups()
    {
        if (data.Groups is not { } told)
        {
            yield break;
        }

        var byProject = told.ToDictionary(g => g.ProjectId);
        var managed = data.Standings.Where(s => byProject.ContainsKey(s.Project.Id)).ToList();
        if (managed.Count == 0)
        {
            yield break;
        }

        PortfolioGroup Told(PortfolioStanding s) => byProject[s.Project.Id];
        yield return Group("dan-toc", T["Theo dân tộc"], managed, [T["Dân tộc thiểu số"], T["Dân tộc Kinh"], T["Không nói"]], s => Told(s).Ethnicity switch { "" => 2, "01" => 1, _ => 0 });
        yield return Group("loai-ho", T["Theo loại hộ"], managed, [T["Hộ nghèo, cận nghèo"], T["Hộ khác"], T["Không nói"]], s => Told(s).HouseholdClass switch { null => 2, (int)HouseholdClass.Poor or (int)HouseholdClass.NearPoor => 0, _ => 1 });
        yield return Group("khuyet-tat", T["Theo khuyết tật"], managed, [T["Có khuyết tật"], T["Không khuyết tật"], T["Không nói"]], s => Told(s).HasDisability switch { null => 2, true => 0, _ => 1 });
    }

    public static PortfolioMark MarkOf(BusinessState state) => state switch
    {
        BusinessState.Growing => PortfolioMark.Growing,
        BusinessState.Working => PortfolioMark.Working,
        BusinessState.Paused => PortfolioMark.Paused,
        _ => PortfolioMark.Stopped,
    };

    private PortfolioTable Split<TKey>(string key, string title, string head, Func<PortfolioStanding, TKey> of, Func<TKey, string> name, Func<TKey, PortfolioMark, string?> behind, Func<TKey, int> order)
        where TKey : notnull
    {
        PortfolioMark[] marks = [PortfolioMark.Supported, PortfolioMark.Effective, PortfolioMark.Paused, PortfolioMark.Stopped, PortfolioMark.NotSeen];
        var groups = data.Standings.GroupBy(of).OrderBy(g => order(g.Key)).ThenByDescending(g => g.Count()).ThenBy(g => name(g.Key), StringComparer.CurrentCulture);
        return new(key, title, "", head, [T["Được hỗ trợ"], T["Hiệu quả"], T["Tạm dừng"], T["Đã dừng"], T["Chưa gặp"], T["Tỷ lệ hiệu quả"]],
            [.. groups.Select(g => new PortfolioTable.Row(name(g.Key), [.. marks.Select(m => new PortfolioCell(g.Count(s => s.Has(m)), behind(g.Key, m))), Percent(g.Count(s => s.IsEffective), g.Count())]))]);
    }

    private PortfolioTable Group(string key, string title, List<PortfolioStanding> managed, string[] names, Func<PortfolioStanding, int> of)
    {
        var rows = names.Select((_, i) => managed.Where(s => of(s) == i).ToList()).ToList();
        // Each province is asked for by itself as well; what is of none, the centre's own, comes last and is not.
        var places = managed.GroupBy(s => s.Project.Place).OrderBy(p => p.Key < 0).ToList();
        var hidden = SmallGroups.HideAcross(
            [.. places.Select(p => (IReadOnlyList<IReadOnlyList<int>>)[.. names.Select((_, i) => p.Where(s => of(s) == i).ToList()).Select(r => (IReadOnlyList<int>)[r.Count(s => s.IsEffective), r.Count(s => !s.IsEffective)])])],
            places[^1].Key < 0,
            names.Length - 1);
        PortfolioCell Cell(int i, int value) => hidden[i] ? new(null, IsHidden: true) : new(value);
        return new(key, title, T["Chỉ những chị đã đồng ý cho biết, ở nơi chị phụ trách, tính đến hết quý gần nhất. Nhóm dưới {0} người được ẩn, cùng một nhóm khác để không suy ra được, kể cả khi lấy số chung trừ số từng tỉnh; ẩn cả bảng khi mọi chị cùng một nhóm.", SmallGroups.Least], T["Nhóm"], [T["Được hỗ trợ"], T["Hiệu quả"]],
            [.. names.Select((name, i) => new PortfolioTable.Row(name, [Cell(i, rows[i].Count), Cell(i, rows[i].Count(s => s.IsEffective))])), new(T["Tất cả"], [new(managed.Count), new(managed.Count(s => s.IsEffective))], IsTotal: true)]);
    }

    private PortfolioTable.Row Shared(string name, PortfolioMark mark) => new(name, [Count(mark), Percent(data.CountOf(mark), data.Standings.Count)]);

    private PortfolioCell Count(PortfolioMark mark, int? number = null) => new(data.CountOf(mark, number ?? 0), address.Behind(mark, number));

    private static PortfolioCell Percent(long part, long whole) => new(Figures.Percent(part, whole), null, PortfolioUnit.Percent);
}
