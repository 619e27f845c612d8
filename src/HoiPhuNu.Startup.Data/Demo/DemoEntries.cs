using System.Globalization;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Writes whole entries from an idea, a good and a commune; the figures add up.</summary>
internal static class DemoEntries
{
    private static readonly EntrantTypes[] Types = [EntrantTypes.Individual, EntrantTypes.Group, EntrantTypes.HouseholdBusiness, EntrantTypes.CooperativeGroup, EntrantTypes.CooperativeGroup, EntrantTypes.Cooperative, EntrantTypes.Enterprise];

    private static readonly HouseholdClass?[] Classes = [HouseholdClass.Poor, HouseholdClass.NearPoor, HouseholdClass.NewlyOutOfPoverty, HouseholdClass.Other, HouseholdClass.Other, HouseholdClass.Other, null];

    /// <summary>Title first in place: "Mận sấy lạnh Vân Hồ".</summary>
    public static EntryContent Content(Contest contest, DemoIdea idea, string good, DemoPlace place, Random random)
    {
        string Say(string sentence) => Capital(string.Format(CultureInfo.InvariantCulture, sentence, good, place.Short));
        var type = Types[random.Next(Types.Length)];
        var stage = (EntryStage)random.Next(1, 4);
        var total = 20_000_000L * random.Next(6, 61);
        var own = total * random.Next(25, 56) / 100 / 5_000_000 * 5_000_000;
        var loan = random.Next(3) == 0 ? 0 : total * random.Next(15, 36) / 100 / 5_000_000 * 5_000_000;
        var members = random.Next(5, 24);
        var women = Math.Max(3, members - random.Next(4));
        var workers = random.Next(3, 26);
        var revenue = total * random.Next(110, 210) / 100 / 1_000_000 * 1_000_000;
        var finance = new List<FinanceLine> { new(FinanceSource.Own, "Tiền góp của thành viên", own) };
        if (loan > 0)
        {
            finance.Add(new(FinanceSource.Loan, "Ngân hàng Chính sách xã hội", loan));
        }

        finance.Add(new(FinanceSource.Requested, "Máy móc và bao bì", total - own - loan));
        var isTeam = type is not (EntrantTypes.Individual or EntrantTypes.HouseholdBusiness);
        var isLegal = type is EntrantTypes.Cooperative or EntrantTypes.Enterprise or EntrantTypes.HouseholdBusiness or EntrantTypes.CooperativeGroup;
        return new EntryContent
        {
            Title = Say(idea.Title),
            SectorId = contest.Sectors.Single(s => s.Name == DefaultRubric.Sectors[idea.Sector]).Id,
            TrackId = contest.Tracks[stage == EntryStage.Idea ? 0 : contest.Tracks.Count - 1].Id,
            Stage = stage,
            EntrantType = type,
            Members = isTeam ? members : null,
            WomenMembers = isTeam ? women : null,
            Team = isTeam ? [new(InventedNames.Of(random.Next(3000, 4000)), "Tổ phó", true), new(InventedNames.Of(random.Next(4000, 5000)), "Thủ quỹ", true)] : [],
            LegalName = !isLegal ? "" : type switch
            {
                EntrantTypes.Cooperative => $"Hợp tác xã Phụ nữ {place.Short}",
                EntrantTypes.Enterprise => $"Công ty TNHH Hương đất {place.Short}",
                EntrantTypes.HouseholdBusiness => $"Hộ kinh doanh Bếp nhà {place.Short}",
                _ => $"Tổ hợp tác Chị em {place.Short}",
            },
            FoundedOn = isLegal ? new DateOnly(2018 + random.Next(5), random.Next(1, 13), random.Next(1, 29)) : null,
            WomenCapitalPercent = isLegal ? random.Next(51, 101) : null,
            Summary = $"{Say(idea.Need)} {Say(idea.Product)} {Say(idea.Novelty)}",
            Need = $"{Say(idea.Need)} Chúng tôi đã hỏi {random.Next(18, 60)} hộ trong xã, {random.Next(12, 18)} hộ muốn tham gia.",
            Product = Say(idea.Product),
            LocalResources = Say(idea.Resource),
            Novelty = Say(idea.Novelty),
            Customers = $"{Say(idea.Customers)} Giá bán thử {random.Next(3, 20) * 5}.000 đồng một phần, {random.Next(40, 400)} khách đã mua.",
            Competitors = "Hàng cùng loại ở chợ rẻ hơn nhưng không rõ nguồn gốc.",
            Plan = $"Quý đầu hoàn thiện xưởng và giấy tờ; quý hai bán thử {random.Next(3, 12)} điểm; từ quý ba đạt {random.Next(3, 20)} triệu đồng mỗi tháng, sau đó tăng dần.",
            Risks = "Mất mùa, giá nguyên liệu lên: dự trữ một phần ba nguyên liệu và ký giá sàn.",
            Expansion = "Nhân rộng sang hai xã bên khi có đủ người quản lý.",
            TotalCapital = total,
            Finance = finance,
            RevenueYear1 = revenue,
            RevenueYear2 = revenue * 13 / 10,
            RevenueYear3 = revenue * 16 / 10,
            ProfitYear1 = revenue * random.Next(8, 24) / 100,
            WomenWorkers = workers,
            EthnicMinorityWorkers = random.Next(0, workers + 1),
            PoorHouseholds = random.Next(0, 9),
            SocialImpact = Say(idea.Impact),
            Environment = "Dùng lại phụ phẩm, bao bì giấy hoặc thủy tinh, không đốt ngoài nương.",
            MentoringTopics = idea.Topics,
        };
    }

    public static EntrantDetails Details(Person person, UnionUnit commune, string ethnicity, int number, Random random) => new()
    {
        FullName = person.FullName,
        Phone = person.Phone ?? "",
        Email = person.Email ?? "",
        BirthDate = person.BirthDate,
        ProvinceId = commune.ParentId,
        CommuneId = commune.Id,
        Hamlet = DemoPlaces.Hamlet(number),
        Role = number % 3 == 0 ? "Chủ hộ" : "Tổ trưởng",
        Ethnicity = ethnicity,
        HouseholdClass = Classes[random.Next(Classes.Length)],
    };

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
