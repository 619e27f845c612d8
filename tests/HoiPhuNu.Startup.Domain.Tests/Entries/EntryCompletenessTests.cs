using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Entries;

/// <summary>What each part still needs: nothing for a whole entry, the one thing for an entry without it.</summary>
public sealed class EntryCompletenessTests
{
    private const EntrantTypes All = (EntrantTypes)255;

    /// <summary>All an entry needs of its own words.</summary>
    internal static readonly EntryContent Content = new()
    {
        Title = "Miến dong",
        SectorId = Guid.CreateVersion7(),
        TrackId = Guid.CreateVersion7(),
        Stage = EntryStage.Trial,
        EntrantType = EntrantTypes.Cooperative,
        Members = 9,
        WomenMembers = 9,
        LegalName = "Hợp tác xã Thử",
        FoundedOn = new DateOnly(2024, 10, 20),
        WomenCapitalPercent = 0,
        Summary = "Sấy lạnh.",
        Need = "Giá thấp.",
        Product = "Miến.",
        LocalResources = "Dong riềng.",
        Novelty = "Sấy lạnh.",
        Customers = "Cửa hàng.",
        Plan = "20 tấn.",
        TotalCapital = 600,
        Finance = [new(FinanceSource.Own, "", 400), new(FinanceSource.Loan, "", 200)],
        RevenueYear1 = 0,
        WomenWorkers = 0,
        SocialImpact = "Việc làm.",
    };

    private static readonly EntrantDetails Details = new() { FullName = "Bàn Mùi Thử", Phone = "+84900000001", CommuneId = Guid.CreateVersion7(), Hamlet = "Xóm Thử" };
    private static readonly Pledges Promised = new() { OwnWork = true, AcceptsRules = true, ConsentContest = true };

    [Fact]
    public void A_whole_entry_lacks_nothing_without_any_optional_answer()
    {
        var whole = EntryCompleteness.Of(Content, Details, Promised, All);
        Assert.Empty(whole.Missing);
        Assert.All(Enum.GetValues<EntrySection>(), s => Assert.True(whole.IsDone(s) && whole.IsBegun(s), s.ToString()));
    }

    public static TheoryData<EntrySection, string> Fields => new()
    {
        { EntrySection.Registration, "Title" }, { EntrySection.Registration, "SectorId" }, { EntrySection.Registration, "TrackId" }, { EntrySection.Registration, "Stage" },
        { EntrySection.Representative, "FullName" }, { EntrySection.Representative, "Phone" }, { EntrySection.Representative, "CommuneId" }, { EntrySection.Representative, "Hamlet" },
        { EntrySection.Team, "Members" }, { EntrySection.Team, "WomenMembers" },
        { EntrySection.LegalEntity, "LegalName" }, { EntrySection.LegalEntity, "FoundedOn" }, { EntrySection.LegalEntity, "WomenCapitalPercent" },
        { EntrySection.Description, "Summary" }, { EntrySection.Description, "Need" }, { EntrySection.Description, "Product" }, { EntrySection.Description, "LocalResources" },
        { EntrySection.Description, "Novelty" }, { EntrySection.Description, "Customers" }, { EntrySection.Description, "Plan" },
        { EntrySection.Finance, "TotalCapital" }, { EntrySection.Finance, "Finance" }, { EntrySection.Finance, "RevenueYear1" },
        { EntrySection.Impact, "WomenWorkers" }, { EntrySection.Impact, "SocialImpact" },
        { EntrySection.Pledges, "OwnWork" }, { EntrySection.Pledges, "AcceptsRules" }, { EntrySection.Pledges, "ConsentContest" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void The_one_thing_left_out_is_named_in_its_part_and_nothing_else(EntrySection section, string field)
    {
        var (content, details, pledges) = (Content with { }, Details with { }, Promised with { });
        object record = section switch { EntrySection.Representative => details, EntrySection.Pledges => pledges, _ => content };
        var property = record.GetType().GetProperty(field)!;
        property.SetValue(record, property.PropertyType == typeof(string) ? " " : property.PropertyType == typeof(bool) ? false : field == "Finance" ? Array.Empty<FinanceLine>() : null);
        var found = EntryCompleteness.Of(content, details, pledges, All);
        Assert.Equal([EntryRefusals.FieldMissing(section, field)], found.Missing);
        Assert.Equal(found.Missing, found.In(section));
        Assert.False(found.IsDone(section));
    }

    [Theory]
    [InlineData(EntrantTypes.Individual, false, false, false)]
    [InlineData(EntrantTypes.HouseholdBusiness, false, true, false)]
    [InlineData(EntrantTypes.Group, true, false, false)]
    [InlineData(EntrantTypes.LinkageGroup, true, false, false)]
    [InlineData(EntrantTypes.Students, true, false, false)]
    [InlineData(EntrantTypes.CooperativeGroup, true, true, false)]
    [InlineData(EntrantTypes.Cooperative, true, true, true)]
    [InlineData(EntrantTypes.Enterprise, true, true, true)]
    public void Each_kind_of_entrant_is_asked_for_what_it_has(EntrantTypes type, bool team, bool legal, bool share)
    {
        var bare = Content with { EntrantType = type, Members = null, WomenMembers = null, LegalName = "", FoundedOn = null, WomenCapitalPercent = null };
        var missing = EntryCompleteness.Of(bare, Details, Promised, All);
        Assert.Equal(team, !missing.IsDone(EntrySection.Team));
        Assert.Equal(legal, !missing.IsDone(EntrySection.LegalEntity));
        Assert.Equal(share, missing.Missing.Contains(EntryRefusals.FieldMissing(EntrySection.LegalEntity, "WomenCapitalPercent")));
        var sections = EntryCompleteness.SectionsOf(bare);
        Assert.Equal((team, legal), (sections.Contains(EntrySection.Team), sections.Contains(EntrySection.LegalEntity)));
        Assert.Empty(EntryCompleteness.Of(Content with { EntrantType = type }, Details, Promised, All).Missing);
    }

    [Theory]
    [InlineData(600, 0)]
    [InlineData(601, -1)]
    [InlineData(599, 1)]
    public void Finance_lines_must_add_up_to_the_dong(long total, long difference)
    {
        var found = EntryCompleteness.Of(Content with { TotalCapital = total }, Details, Promised, All);
        Assert.Equal(difference == 0 ? [] : [EntryRefusals.FinanceDoesNotAddUp(difference)], found.Missing);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Women_are_not_more_than_members(int women, bool fits) =>
        Assert.Equal(fits ? [] : [EntryRefusals.MoreWomenThanMembers], EntryCompleteness.Of(Content with { WomenMembers = women }, Details, Promised, All).Missing);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_share_is_between_0_and_100(int percent, bool fits) =>
        Assert.Equal(fits ? [] : [EntryRefusals.PercentOutOfRange], EntryCompleteness.Of(Content with { WomenCapitalPercent = percent }, Details, Promised, All).Missing);

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void The_summary_has_three_hundred_words(int words, bool fits) =>
        Assert.Equal(fits ? [] : [EntryRefusals.SummaryTooLong(300)], EntryCompleteness.Of(Content with { Summary = string.Join(' ', Enumerable.Repeat("chữ", words)) }, Details, Promised, All).Missing);

    [Theory]
    [InlineData(EntrantTypes.Cooperative, true)]
    [InlineData(EntrantTypes.Cooperative | EntrantTypes.Group, true)]
    [InlineData(EntrantTypes.Group, false)]
    public void Only_a_kind_the_contest_takes_enters(EntrantTypes taken, bool fits) =>
        Assert.Equal(fits ? [] : [EntryRefusals.EntrantTypeNotTaken], EntryCompleteness.Of(Content, Details, Promised, taken).Missing);

    [Fact]
    public void No_kind_is_a_missing_answer_and_two_kinds_are_none_of_the_contest()
    {
        Assert.Equal([EntryRefusals.FieldMissing(EntrySection.Registration, "EntrantType")], EntryCompleteness.Of(Content with { EntrantType = EntrantTypes.None }, Details, Promised, All).Missing);
        Assert.Equal([EntryRefusals.EntrantTypeNotTaken], EntryCompleteness.Of(Content with { EntrantType = EntrantTypes.Cooperative | EntrantTypes.Group }, Details, Promised, All).Missing);
    }

    [Theory]
    [InlineData("09", null, false)]
    [InlineData("", HouseholdClass.Poor, false)]
    [InlineData("", null, true)]
    public void Each_sensitive_answer_needs_the_separate_consent(string ethnicity, HouseholdClass? household, bool group)
    {
        var told = Details with { Ethnicity = ethnicity, HouseholdClass = household, PriorityGroups = group ? ["SingleMother"] : [] };
        Assert.Equal([EntryRefusals.SensitiveNeedsConsent], EntryCompleteness.Of(Content, told, Promised, All).Missing);
        Assert.Empty(EntryCompleteness.Of(Content, told, Promised with { ConsentSensitive = true }, All).Missing);
        Assert.Empty(EntryCompleteness.Of(Content, told.WithoutSensitive(), Promised, All).Missing);
    }

    [Fact]
    public void An_untouched_draft_has_begun_nothing_and_lacks_in_the_order_of_the_task_list()
    {
        var empty = EntryCompleteness.Of(new EntryContent(), new EntrantDetails(), new Pledges(), All);
        Assert.DoesNotContain(Enum.GetValues<EntrySection>(), empty.IsBegun);
        var sections = empty.Missing.Select(m => (EntrySection)m.Arguments[0]).ToList();
        Assert.Equal(sections.Order(), sections);
        Assert.Equal("Title", empty.Missing[0].Arguments[1]);
    }
}
