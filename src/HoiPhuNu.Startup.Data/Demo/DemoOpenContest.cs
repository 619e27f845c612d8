using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>The contest that is open now, with five ideas: three submitted (one typed in by an officer), two still being written.</summary>
internal sealed class DemoOpenContest(AppDbContext db, DemoUnits units, DemoCast cast, DemoClock clock)
{
    public const EntrantTypes Everyone = EntrantTypes.Individual | EntrantTypes.Group | EntrantTypes.HouseholdBusiness | EntrantTypes.CooperativeGroup
        | EntrantTypes.LinkageGroup | EntrantTypes.Cooperative | EntrantTypes.Enterprise | EntrantTypes.Students;

    public static readonly DemoPlace ThanhCong = new("04", "01777", "Xã Thành Công");
    public static readonly DemoPlace DongKhe = new("04", "01786", "Xã Đông Khê");
    public static readonly DemoPlace TayGiang = new("48", "20455", "Xã Tây Giang");
    public static readonly DemoPlace DongXoai = new("75", "25210", "Phường Đồng Xoài");
    public static readonly DemoPlace BuDang = new("75", "25396", "Xã Bù Đăng");

    private const int FirstCode = 5000;
    private const int HanhsPhone = 13;

    public Contest Build()
    {
        var (opened, closes, made) = (clock.Day(-25, 8), clock.Day(20, 17), clock.Day(-40, 9));
        var organizer = cast.Organizer;
        var year = VietnamTime.Today(opened).Year;
        var contest = Contest.Create(
            $"phu-nu-khoi-nghiep-{year}",
            new ContestPlan
            {
                Title = $"Cuộc thi Phụ nữ khởi nghiệp toàn quốc năm {year}",
                Theme = "Phụ nữ khởi nghiệp, phát huy tài nguyên bản địa",
                Summary = "Chị có một ý tưởng làm ăn từ của quý quê mình? Hãy kể lại bằng lời của chị; cán bộ Hội gần nhà sẵn sàng giúp.",
                RulesMarkdown = DemoRules.Vietnamese(VietnamTime.Format(closes)),
                RulesMarkdownEnglish = DemoRules.English(VietnamTime.FormatEnglish(closes)),
                CodePrefix = "PNKN",
                Level = ContestLevel.National,
                EntrantTypes = Everyone,
                OpensAt = opened,
                ClosesAt = closes,
                ContactName = "Ban Hỗ trợ phụ nữ phát triển kinh tế",
                ContactPhone = "0900 000 004",
            },
            units.Central.Id,
            organizer.Id,
            made);
        contest.SetSectors(DefaultRubric.Sectors, organizer.Id, made).Must();
        contest.SetTracks(DefaultRubric.Tracks, organizer.Id, made).Must();
        contest.AddRound("Vòng hồ sơ", 3, clock.Day(50, 17), DefaultRubric.Preliminary, advancePerTrack: 20);
        contest.AddRound("Chung kết toàn quốc", 7, clock.Day(80, 17), DefaultRubric.Final);
        db.Contests.Add(contest);
        cast.Run(db, contest, made);
        db.Awards.AddRange(
            Award.Create(contest.Id, null, 1, "Giải Đặc biệt", 1, 30_000_000, "", "Quỹ Đồng hành (mẫu)", "Bằng khen"),
            Award.Create(contest.Id, null, 2, "Giải Nhất", 2, 20_000_000, "", "", "Bằng khen"),
            Award.Create(contest.Id, null, 3, "Giải Nhì", 3, 12_000_000, "", "", "Bằng khen"),
            Award.Create(contest.Id, null, 4, "Giải Ba", 5, 8_000_000, "", "", "Giấy chứng nhận"),
            Award.Create(contest.Id, null, 5, "Giải Khuyến khích", 10, 4_000_000, "Khóa học quản trị ba ngày", "", "Giấy chứng nhận"));
        contest.Open(5, organizer.Id, opened).Must();

        Submitted(contest, 0, cast.Ghen, Ghen(contest), Of(cast.Ghen, ThanhCong, "Xóm Phja Đén", new DateOnly(1989, 4, 12), "09", HouseholdClass.NewlyOutOfPoverty, "Giám đốc"), clock.Day(-6, 8, 20));
        var hanh = Person.Create("Bhling Thị Hạnh", clock.Day(-12, 8), InventedNames.Phone(HanhsPhone), unitId: units.Commune(TayGiang).Id);
        db.People.Add(hanh);
        Submitted(contest, 1, hanh, Hanh(contest), Of(hanh, TayGiang, "Thôn Bhơ Hôồng", new DateOnly(1985, 9, 2), "26", HouseholdClass.Poor, "Tổ trưởng"), clock.Day(-4, 14, 5), cast.Officer);
        Submitted(contest, 2, cast.Broi, Broi(contest), Of(cast.Broi, BuDang, "Ấp Bù Lạch", new DateOnly(1982, 1, 20), "22", HouseholdClass.NearPoor, "Giám đốc"), clock.Day(-2, 19, 40));

        // Half written: the description stands, money and impact are still to come.
        Draft(contest, cast.Huong, Huong(contest) with { TotalCapital = null, Finance = [], RevenueYear1 = null, WomenWorkers = null, SocialImpact = "", MentoringTopics = [] }, Of(cast.Huong, DongKhe, "Xóm Nà Bưa", new DateOnly(1994, 11, 5), "02", HouseholdClass.NearPoor, "Tổ trưởng"), clock.Day(-1, 20, 15), new Pledges { ConsentSensitive = true, TextVersion = "2026-11" });

        // Everything but the pledges.
        Draft(contest, cast.Suong, Suong(contest), Of(cast.Suong, DongXoai, "Khu phố Xuân Đồng", new DateOnly(1990, 7, 15), "01", HouseholdClass.Other, "Giám đốc"), clock.Day(-1, 21, 30), new Pledges { ConsentSensitive = true, TextVersion = "2026-11" });
        return contest;
    }

    private static EntryContent Ghen(Contest c) => new()
    {
        Title = "Miến dong Phja Đén sấy lạnh, đóng gói nhỏ",
        SectorId = Sector(c, 1),
        TrackId = c.Tracks[1].Id,
        Stage = EntryStage.Operating,
        EntrantType = EntrantTypes.Cooperative,
        Members = 9,
        WomenMembers = 8,
        Team = [new("Triệu Mùi Sương", "Kế toán", true), new("Nông Thị Mơ", "Tổ trưởng xưởng", true)],
        LegalName = "Hợp tác xã Miến dong Phja Đén",
        FoundedOn = new DateOnly(2022, 3, 8),
        WomenCapitalPercent = 85,
        Summary = "Củ dong riềng trong vùng bán tươi giá thấp và dồn vào hai tháng cuối năm. Hợp tác xã dựng nhà tráng, sấy lạnh bằng bơm nhiệt thay phơi sân, làm ra miến sợi nhỏ 250 g có mã QR truy xuất, bán quanh năm cho cửa hàng đặc sản và sàn thương mại điện tử.",
        Need = "Trời nồm không phơi được miến, cả vùng chỉ bán trong hai tháng, củ tươi bị ép giá.",
        Product = "Miến sợi nhỏ, gói 250 g, có mã QR ghi ngày tráng và hộ trồng.",
        LocalResources = "32 ha dong riềng, nước suối, nghề tráng miến của người Dao, người Nùng.",
        Novelty = "Sấy lạnh giữ độ dai; bã dong ủ phân hữu cơ trả lại nương.",
        Customers = "Cửa hàng đặc sản ở Hà Nội, Hải Phòng; khách du lịch.",
        Competitors = "Miến phơi sân bán cân ở chợ, rẻ hơn nhưng không đều sợi.",
        Plan = "Quý một lắp bơm nhiệt thứ hai; quý hai làm hồ sơ OCOP 4 sao; từ quý ba bán đều 2 tấn mỗi tháng.",
        Risks = "Mất điện khi sấy: có máy phát nhỏ; mất mùa: giữ ba tháng tinh bột.",
        Expansion = "Nhận tráng thuê cho hai tổ ở xã bên.",
        TotalCapital = 920_000_000,
        Finance = [new(FinanceSource.Own, "Thành viên góp", 320_000_000), new(FinanceSource.Loan, "Ngân hàng Chính sách xã hội", 300_000_000), new(FinanceSource.Requested, "Bơm nhiệt và máy đóng gói", 300_000_000)],
        RevenueYear1 = 1_450_000_000,
        WomenWorkers = 14,
        EthnicMinorityWorkers = 11,
        PoorHouseholds = 4,
        SocialImpact = "14 lao động nữ, trong đó 11 chị dân tộc thiểu số và 4 hộ nghèo; thu nhập 5,5 triệu đồng mỗi tháng.",
        Environment = "Bơm nhiệt thay lò củi; bã và nước thải được ủ và lắng.",
        MentoringTopics = ["Packaging", "Ocop", "OnlineSales"],
    };

    private static EntryContent Huong(Contest c) => new()
    {
        Title = "Thạch đen ăn liền từ cây sương sáo bản địa",
        SectorId = Sector(c, 1),
        TrackId = c.Tracks[0].Id,
        Stage = EntryStage.Trial,
        EntrantType = EntrantTypes.CooperativeGroup,
        Members = 12,
        WomenMembers = 12,
        LegalName = "Tổ hợp tác Thạch đen Đông Khê",
        FoundedOn = new DateOnly(2024, 10, 20),
        Summary = "Cây thạch đen khô hiện bán thô theo chuyến, giá lên xuống theo thương lái. Tổ làm thạch hộp 100 g tiệt trùng và bột thạch hòa tan, dùng đường phên địa phương, ký hợp đồng giá sàn với người trồng.",
        Need = "Cây khô bán thô, năm được giá năm phải bỏ ruộng.",
        Product = "Thạch hộp 100 g và bột thạch hòa tan 20 g.",
        LocalResources = "Cây thạch đen của 46 hộ, đường phên nấu tại xã.",
        Novelty = "Công thức giảm đường, hộp bằng bã mía.",
        Customers = "Cửa hàng tiện lợi, quán trà, trường học.",
        Plan = "Sáu tháng đầu xong giấy an toàn thực phẩm và bán thử hai mươi điểm.",
        Risks = "Kiểm nghiệm vi sinh, giấy an toàn thực phẩm.",
        TotalCapital = 410_000_000,
        Finance = [new(FinanceSource.Own, "", 110_000_000), new(FinanceSource.Loan, "Quỹ Hỗ trợ phụ nữ phát triển kinh tế", 100_000_000), new(FinanceSource.Requested, "", 200_000_000)],
        RevenueYear1 = 780_000_000,
        WomenWorkers = 12,
        SocialImpact = "12 lao động nữ, 46 hộ trồng, trong đó 39 hộ dân tộc thiểu số.",
        MentoringTopics = ["FoodSafety", "Costing"],
    };

    private static EntryContent Hanh(Contest c) => new()
    {
        Title = "Dệt thổ cẩm Cơ Tu Tây Giang: từ khung cửi ra đồ dùng hằng ngày",
        SectorId = Sector(c, 3),
        TrackId = c.Tracks[1].Id,
        Stage = EntryStage.Operating,
        EntrantType = EntrantTypes.LinkageGroup,
        Members = 20,
        WomenMembers = 20,
        Team = [new("Zơrâm Thị Mây", "Dạy nghề", true)],
        Summary = "Chỉ còn ít phụ nữ lớn tuổi biết cài hạt cườm. Tổ mở lớp truyền nghề cho 20 chị, thiết kế túi, khăn, bìa sổ từ hoa văn gốc, nhuộm màu từ lá cây rừng, nhận đặt hàng của khách sạn.",
        Need = "Nghề cài hạt cườm sắp mất, vải dệt xong chỉ để mặc lễ.",
        Product = "Túi, khăn, bìa sổ; hai mươi mẫu từ hoa văn gốc.",
        LocalResources = "Hoa văn và khung dệt Cơ Tu, lá nhuộm trong rừng cộng đồng.",
        Novelty = "Mỗi món kèm lời kể về hoa văn bằng hai thứ tiếng.",
        Customers = "Khách sạn ở Hội An, cửa hàng quà, khách đặt làm đồng phục.",
        Plan = "Lớp thứ nhất sáu tháng; sau đó nhận đơn theo tháng, tiến tới thành lập hợp tác xã.",
        TotalCapital = 265_000_000,
        Finance = [new(FinanceSource.Own, "", 45_000_000), new(FinanceSource.Requested, "Khung dệt, sợi, máy may", 120_000_000), new(FinanceSource.InKind, "Ngày công của tổ viên", 100_000_000)],
        RevenueYear1 = 420_000_000,
        WomenWorkers = 20,
        EthnicMinorityWorkers = 20,
        PoorHouseholds = 13,
        SocialImpact = "20 lao động nữ dân tộc thiểu số, 13 hộ nghèo; giữ nghề; lớp học cho hai xã.",
        Environment = "Nhuộm tự nhiên, không xả thuốc nhuộm hóa học xuống suối.",
        MentoringTopics = ["Product", "IntellectualProperty", "Brand"],
    };

    private static EntryContent Suong(Contest c) => new()
    {
        Title = "Đông trùng hạ thảo nuôi trên giá thể hạt điều vỡ",
        SectorId = Sector(c, 2),
        TrackId = c.Tracks[1].Id,
        Stage = EntryStage.Operating,
        EntrantType = EntrantTypes.Enterprise,
        Members = 9,
        WomenMembers = 9,
        LegalName = "Công ty TNHH Nấm Điều Đồng Xoài",
        FoundedOn = new DateOnly(2021, 6, 1),
        WomenCapitalPercent = 70,
        Summary = "Dùng hạt điều vỡ loại ra ở các xưởng làm phần đạm cho giá thể nuôi nấm, giảm chi phí và tận dụng phụ phẩm; bán nấm sấy thăng hoa và trà túi lọc.",
        Need = "Giá thể nhập đắt, hạt điều vỡ lại bán rẻ cho nơi khác.",
        Product = "Nấm sấy thăng hoa 20 g và trà túi lọc.",
        LocalResources = "Sáu tấn hạt điều vỡ mỗi năm của 30 hộ bóc tách.",
        Novelty = "Giá thể có nguồn địa phương; phòng nuôi giám sát nhiệt ẩm bằng cảm biến.",
        Customers = "Cửa hàng thực phẩm, khách mua quà; không quảng cáo công dụng chữa bệnh.",
        Plan = "Mở phòng nuôi thứ ba trong quý hai, công bố sản phẩm trong quý ba.",
        TotalCapital = 1_850_000_000,
        Finance = [new(FinanceSource.Own, "", 1_000_000_000), new(FinanceSource.Loan, "Ngân hàng", 500_000_000), new(FinanceSource.Requested, "", 350_000_000)],
        RevenueYear1 = 2_300_000_000,
        WomenWorkers = 9,
        SocialImpact = "9 lao động nữ; mua 6 tấn hạt vỡ mỗi năm của 30 hộ.",
        MentoringTopics = ["Legal", "IntellectualProperty"],
    };

    private static EntryContent Broi(Contest c) => new()
    {
        Title = "Hạt điều rang củi Bù Đăng, trả công tách vỏ tại nhà",
        SectorId = Sector(c, 0),
        TrackId = c.Tracks[0].Id,
        Stage = EntryStage.Idea,
        EntrantType = EntrantTypes.Cooperative,
        Members = 21,
        WomenMembers = 21,
        Team = [new("Điểu Thị Mua", "Phó giám đốc", true)],
        LegalName = "Hợp tác xã Phụ nữ Bù Đăng",
        FoundedOn = new DateOnly(2025, 11, 20),
        WomenCapitalPercent = 100,
        Summary = "Phụ nữ bóc tách hạt điều tại nhà nhận công thấp, không đồ bảo hộ. Hợp tác xã lập 5 điểm tách vỏ có găng, quạt hút, ghi công bằng sổ và điện thoại, rang muối, đóng lon 250 g; vỏ điều bán cho lò ép dầu.",
        Need = "Công tách vỏ thấp, dầu vỏ làm bỏng tay, không ai ghi công rõ ràng.",
        Product = "Hạt điều rang củi, lon 250 g.",
        LocalResources = "Điều của các hộ trong xã, củi tỉa cành.",
        Novelty = "Điểm tách vỏ gần nhà, sổ công công khai từng ngày.",
        Customers = "Khách mua quà, đại lý ở Biên Hòa và Thành phố Hồ Chí Minh.",
        Plan = "Mở hai điểm đầu sau vụ điều, ba điểm còn lại trong quý ba.",
        TotalCapital = 640_000_000,
        Finance = [new(FinanceSource.Own, "", 140_000_000), new(FinanceSource.Loan, "Ngân hàng Chính sách xã hội", 200_000_000), new(FinanceSource.Requested, "", 300_000_000)],
        RevenueYear1 = 1_120_000_000,
        WomenWorkers = 35,
        EthnicMinorityWorkers = 28,
        PoorHouseholds = 17,
        SocialImpact = "35 lao động nữ, trong đó 28 chị dân tộc thiểu số và 17 hộ nghèo, cận nghèo.",
        MentoringTopics = ["Accounting", "WorkSafety", "Markets"],
    };

    private static Guid Sector(Contest c, int index) => c.Sectors.Single(s => s.Name == DefaultRubric.Sectors[index]).Id;

    private EntrantDetails Of(Person person, DemoPlace place, string hamlet, DateOnly born, string ethnicity, HouseholdClass household, string role)
    {
        person.Born(born);
        person.Live(units.Commune(place).Id, hamlet);
        return new EntrantDetails
        {
            FullName = person.FullName,
            BirthDate = born,
            Phone = person.Phone!,
            ProvinceId = units.Province(place.Above).Id,
            CommuneId = units.Commune(place).Id,
            Hamlet = hamlet,
            Role = role,
            Ethnicity = ethnicity,
            HouseholdClass = household,
        };
    }

    private void Submitted(Contest contest, int number, Person entrant, EntryContent content, EntrantDetails details, DateTime at, Person? helper = null)
    {
        var entry = Staging.Fill(db, contest, entrant, content, details, at.AddHours(-3), helper, details.CommuneId);
        Staging.Submit(entry, FirstCode + number, at, helper?.Id);
    }

    private void Draft(Contest contest, Person entrant, EntryContent content, EntrantDetails details, DateTime at, Pledges pledges)
    {
        var entry = Entry.Start(contest, entrant, at.AddDays(-2));
        db.Entries.Add(entry);
        entry.SavePledges(pledges, entrant.Id, at.AddDays(-2)).Must();
        entry.SaveDetails(_ => details, entrant.Id, at.AddDays(-1)).Must();
        entry.SaveDraft(_ => content, entrant.Id, at).Must();
    }
}
