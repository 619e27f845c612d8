using System.Net;
using AngleSharp.Dom;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>A profile from both ends: written by the mentor herself, and by a coordinator for somebody without an account.</summary>
public sealed class MentorProfileTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_mentor_applies_pledges_and_pauses_and_is_taken_in_by_the_unit_she_chose()
    {
        var (unit, coordinator) = await Unit("dk1");
        var mentor = await app.AddPerson("Ngô Thị Thử", "+84900110001");
        using var hers = await app.SignedIn(mentor);
        Assert.Contains("/co-van/ho-so/khai", (await hers.Page("/co-van/ho-so")).Body!.InnerHtml, StringComparison.Ordinal);

        using var sent = await hers.Submit("/co-van/ho-so/khai", MentorForms.Filled(("Form.UnitId", unit.Id.ToString())));
        Assert.Equal("/co-van/ho-so", sent.Headers.Location?.ToString());
        var profile = await Profile(mentor.Id);
        Assert.Equal(MentorStatus.Applied, profile.Status);
        Assert.Equal(["Packaging", "Ocop"], profile.Details.Topics.Select(t => t.Code));
        Assert.Equal(TopicLevel.Expert, profile.Details.Topics[1].Level);
        Assert.Equal(["vi", "mong"], profile.Details.Languages);
        Assert.Equal(MeetingWays.Phone | MeetingWays.Video, profile.Details.Ways);
        Assert.Equal([new(MentorTieKind.Kin, "Lò Thị Mai", "+84912345678"), new(MentorTieKind.Kin, "Lò Văn Bình"), new(MentorTieKind.Enterprise, "Hợp tác xã Bản Thử", "0101234567")], profile.Details.Ties);

        // No hours is an answer and comes back from the database as it was given.
        Assert.Equal((3, 0), (profile.Details.Capacity, profile.Details.HoursPerMonth));

        using var pledged = await hers.Submit("/co-van/ho-so", "/co-van/ho-so/cam-ket");
        using var paused = await hers.Submit("/co-van/ho-so", "/co-van/ho-so/tam-nghi", ("Pause.Until", "30/04/2026"));
        profile = await Profile(mentor.Id);
        Assert.Equal(app.Now, profile.PledgedAt);
        Assert.Equal(new DateOnly(2026, 4, 30), profile.PausedUntil);
        Assert.DoesNotContain("/co-van/ho-so/cam-ket", (await hers.Page("/co-van/ho-so")).Body!.InnerHtml, StringComparison.Ordinal);

        using var coordinating = await app.SignedIn(coordinator);
        Assert.Contains("Ngô Thị Thử", (await coordinating.Page("/dieu-phoi/co-van?TrangThai=Applied")).Body!.TextContent, StringComparison.Ordinal);
        using var taken = await coordinating.Submit($"/dieu-phoi/co-van/{profile.Id}", $"/dieu-phoi/co-van/{profile.Id}/nhan");
        Assert.Equal(MentorStatus.Active, (await Profile(mentor.Id)).Status);
        using var resumed = await hers.Submit("/co-van/ho-so", "/co-van/ho-so/tam-nghi", ("Pause.Until", ""));
        Assert.Null((await Profile(mentor.Id)).PausedUntil);
    }

    [Fact]
    public async Task The_list_filters_by_topic_language_and_province()
    {
        var (unit, coordinator) = await Unit("lo1");
        var elsewhere = await app.AddUnit("lo2", "Tỉnh Nơi Khác", UnitLevel.Province);
        await Enter(coordinator, unit, "Cố Vấn Mông", d => d with { Languages = ["vi", "mong"], ProvinceIds = [unit.Id] });
        await Enter(coordinator, unit, "Cố Vấn Vốn", d => d with { Topics = [new("Capital", TopicLevel.Basic)], ProvinceIds = [elsewhere.Id] });
        await Enter(coordinator, unit, "Cố Vấn Khắp Nơi", d => d);
        using var browser = await app.SignedIn(coordinator);
        Assert.Equal(["Cố Vấn Mông", "Cố Vấn Khắp Nơi"], await Names(browser, "ChuDe=Ocop"));
        Assert.Equal(["Cố Vấn Mông"], await Names(browser, "NgonNgu=mong"));
        Assert.Equal(["Cố Vấn Khắp Nơi", "Cố Vấn Vốn"], (await Names(browser, $"Tinh={elsewhere.Id}")).Order());
        Assert.Equal(["Cố Vấn Vốn"], await Names(browser, "Tim=von"));
        Assert.Equal(3, (await Names(browser, "TrangThai=NotPledged")).Count());
        Assert.Empty(await Names(browser, "TrangThai=Ready"));
    }

    [Fact]
    public async Task A_coordinator_enters_a_mentor_once_and_is_asked_about_a_name_she_has()
    {
        var (unit, coordinator) = await Unit("nh1");
        using var browser = await app.SignedIn(coordinator);
        var page = await browser.Page("/dieu-phoi/co-van/moi");
        var typed = MentorForms.Filled(("Form.FullName", "Đặng Thị Mới"), ("Form.Phone", "0900 110 002")).ToList();
        using var first = await browser.Submit(page, "/dieu-phoi/co-van/moi", typed);
        using var again = await browser.Submit(page, "/dieu-phoi/co-van/moi", typed);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(1, await app.WithDb(db => db.MentorProfiles.CountAsync(p => p.UnitId == unit.Id)));

        using var asked = await browser.Submit("/dieu-phoi/co-van/moi", typed);
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.NotNull((await Browser.Read(asked)).QuerySelector("input[name='Form.IsSomebodyElse']"));
        using var another = await browser.Submit("/dieu-phoi/co-van/moi", [.. typed, KeyValuePair.Create("Form.IsSomebodyElse", (string?)"true")]);
        Assert.Equal(2, await app.WithDb(db => db.MentorProfiles.CountAsync(p => p.UnitId == unit.Id)));
    }

    [Theory]
    [InlineData("Form.Capacity", "51", "từ 0 đến 50")]
    [InlineData("Form.HoursPerMonth", "500", "từ 0 đến 200")]
    [InlineData("Form.Languages", "", "ít nhất một ngôn ngữ")]
    [InlineData("Form.Ways", "", "Chọn cách gặp")]
    [InlineData("Form.Kin", "Lò Thị Mai, 0912 345 67", "Xem lại số điện thoại")]
    [InlineData("Form.Enterprises", "Hợp tác xã, 01012345xx", "Xem lại mã số thuế")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_kept(string field, string value, string sentence)
    {
        var (unit, _) = await Unit("sai" + Guid.NewGuid().ToString("N")[..8]);
        var mentor = await app.AddPerson("Người Khai Sai");
        using var browser = await app.SignedIn(mentor);
        using var answer = await browser.Submit("/co-van/ho-so/khai", MentorForms.Filled(("Form.UnitId", unit.Id.ToString()), (field, value.Length == 0 ? null : value)));
        var page = await Browser.Read(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(sentence, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hai mươi năm làm miến dong.", page.QuerySelector("textarea[name='Form.Story']")!.TextContent.Trim());
        Assert.Equal("selected", page.QuerySelector("select[name='Form.Levels[Ocop]'] option[value=Expert]")!.GetAttribute("selected"));
        Assert.False(await app.WithDb(db => db.MentorProfiles.AnyAsync(p => p.PersonId == mentor.Id)));
    }

    [Fact]
    public async Task No_topic_at_all_is_refused_at_the_topics()
    {
        var (unit, _) = await Unit("ct1");
        var mentor = await app.AddPerson("Không Chủ Đề");
        using var browser = await app.SignedIn(mentor);
        using var answer = await browser.Submit("/co-van/ho-so/khai", MentorForms.Filled(("Form.UnitId", unit.Id.ToString()), ("Form.Levels[Ocop]", ""), ("Form.Levels[Packaging]", "")));
        Assert.Contains("Chọn ít nhất một chủ đề", (await Browser.Read(answer)).QuerySelector("#Form_Levels")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_to_save_sees_what_the_first_one_saved()
    {
        var (unit, coordinator) = await Unit("hai");
        var mentor = await app.AddPerson("Hai Cửa Sổ");
        using var hers = await app.SignedIn(mentor);
        using var sent = await hers.Submit("/co-van/ho-so/khai", MentorForms.Filled(("Form.UnitId", unit.Id.ToString())));
        var id = (await Profile(mentor.Id)).Id;
        var old = await hers.Page("/co-van/ho-so/khai");
        using var coordinating = await app.SignedIn(coordinator);
        using var saved = await coordinating.Submit($"/dieu-phoi/co-van/{id}/sua", [KeyValuePair.Create("Form.Organisation", (string?)"Nơi mới")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var late = await hers.Submit(old, "/co-van/ho-so/khai", [KeyValuePair.Create("Form.Organisation", (string?)"Nơi của tôi")]);
        var page = await Browser.Read(late);
        Assert.Contains("Nơi mới", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var knowingly = await hers.Submit(page, "/co-van/ho-so/khai", []);
        Assert.Equal("Nơi của tôi", (await Profile(mentor.Id)).Details.Organisation);
    }

    [Fact]
    public async Task Another_units_coordinator_finds_no_such_mentor()
    {
        var (unit, coordinator) = await Unit("xa1");
        var (_, other) = await Unit("xa2");
        var id = await Enter(coordinator, unit, "Cố Vấn Nhà", d => d);
        using var browser = await app.SignedIn(other);
        foreach (var path in new[] { $"/dieu-phoi/co-van/{id}", $"/dieu-phoi/co-van/{id}/sua" })
        {
            using var answer = await browser.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.DoesNotContain("Cố Vấn Nhà", (await browser.Page("/dieu-phoi/co-van")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_asks_the_database_as_often_for_200_as_for_10()
    {
        var counts = new List<int>();
        foreach (var rows in new[] { 10, 200 })
        {
            var (unit, coordinator) = await Unit("sql" + rows);
            await app.WithDb(async db =>
            {
                for (var i = 0; i < rows; i++)
                {
                    var person = Person.Create($"Cố Vấn {i}", app.Now);
                    db.People.Add(person);
                    db.MentorProfiles.Add(MentorProfile.Create(person.Id, unit.Id, MentoringStaging.Details, coordinator.Id, app.Now));
                }

                await db.SaveChangesAsync();
            });
            using var browser = await app.SignedIn(coordinator);
            await browser.Page("/dieu-phoi/co-van");
            counts.Add(await app.Commands.CountAsync(() => browser.Page("/dieu-phoi/co-van?ChuDe=Ocop&Xep=cho-trong")));
        }

        Assert.Equal(counts[0], counts[1]);
        Assert.InRange(counts[0], 2, 15);
    }

    private static async Task<IEnumerable<string>> Names(Browser browser, string query) =>
        [.. (await browser.Page("/dieu-phoi/co-van?" + query)).QuerySelectorAll("tbody th a").Select(a => a.TextContent)];

    private async Task<(UnionUnit Unit, Person Coordinator)> Unit(string code)
    {
        var unit = await app.AddUnit(code, "Tỉnh Thử " + code, UnitLevel.Province);
        var coordinator = await app.AddPerson("Điều Phối " + code);
        await app.Appoint(coordinator.Id, unit.Id, UnitRole.Coordinator);
        return (unit, coordinator);
    }

    private Task<Guid> Enter(Person coordinator, UnionUnit unit, string name, Func<MentorDetails, MentorDetails> change) => app.WithDb(async db =>
    {
        var person = Person.Create(name, app.Now);
        var profile = MentorProfile.Create(person.Id, unit.Id, change(MentoringStaging.Details), coordinator.Id, app.Now);
        db.AddRange(person, profile);
        await db.SaveChangesAsync();
        return profile.Id;
    });

    private Task<MentorProfile> Profile(Guid personId) => app.WithDb(db => db.MentorProfiles.AsNoTracking().SingleAsync(p => p.PersonId == personId));
}
