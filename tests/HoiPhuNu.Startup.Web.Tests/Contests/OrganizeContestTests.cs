using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Contests;

/// <summary>The organizer's screens over HTTP: from an empty draft to an open contest, with what goes wrong on the way.</summary>
public sealed class OrganizeContestTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task From_nothing_to_an_open_contest()
    {
        var (organizer, browser) = await Organizer();
        var made = await browser.Submit("/to-chuc/moi", null, ("Form.Title", "Phụ nữ khởi nghiệp vùng cao 2026"), ("Form.CodePrefix", "vcao"), ("Form.Level", "Province"));
        var here = Target(made);
        Assert.StartsWith("/to-chuc/phu-nu-khoi-nghiep-vung-cao-2026", here, StringComparison.Ordinal);

        var desk = await browser.Page(here);
        Assert.Contains("Còn thiếu để mở cuộc thi", desk.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Viết thể lệ", desk.QuerySelector(".checks")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(desk.QuerySelector("button[aria-disabled=true]"));
        Assert.Null(desk.QuerySelector($"form[action='{here}/mo']"));

        var saved = await browser.Submit(
            $"{here}/thong-tin",
            null,
            ("Form.Theme", "Của quý vùng cao"),
            ("Form.OpensAt", "08:00 10/03/2026"),
            ("Form.ClosesAt", "15/04/2026 17:00"),
            ("Form.ContactPhone", "0912 345 678"),
            ("Form.Rules", "# Ai được dự thi\n\n- Phụ nữ từ 18 tuổi"));
        Assert.Equal(here, Target(saved));
        var contest = await Load(here);
        Assert.Equal(new DateTime(2026, 3, 10, 1, 0, 0, DateTimeKind.Utc), contest.OpensAt);
        Assert.Equal(new DateTime(2026, 4, 15, 10, 0, 0, DateTimeKind.Utc), contest.ClosesAt);
        Assert.Equal("+84912345678", contest.ContactPhone);
        Assert.Equal("VCAO", contest.CodePrefix);

        var round = $"{here}/vong/{contest.Rounds[0].Id}";
        Assert.Equal(here, Target(await browser.Submit(round, round, ("Form.ScoringClosesAt", "17:00 10/05/2026"))));
        Assert.Equal($"{here}/giai-thuong", Target(await browser.Submit($"{here}/giai-thuong/moi", null, ("Form.Name", "Giải Nhất"), ("Form.Amount", "15 triệu"))));

        desk = await browser.Page(here);
        Assert.Contains("Đủ cả rồi", desk.QuerySelector(".checks")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(here, Target(await browser.Submit(here, $"{here}/mo")));
        contest = await Load(here);
        Assert.Equal(ContestStatus.Open, contest.Status);
        Assert.Equal(app.Now, contest.OpenedAt);
        Assert.Contains("Đã mở cuộc thi", (await browser.Page(here)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(contest.Title, (await browser.Page("/to-chuc")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(organizer.Id, contest.CreatedById);
    }

    [Fact]
    public async Task The_same_form_posted_many_times_makes_one_contest()
    {
        var (_, browser) = await Organizer();
        var page = await browser.Page("/to-chuc/moi");
        KeyValuePair<string, string?>[] typed = [new("Form.Title", "Cuộc thi bấm nhiều lần"), new("Form.CodePrefix", "BAM")];
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => browser.Submit(page, "/to-chuc/moi", typed)));
        Assert.All(answers, a => Assert.Equal("/to-chuc/cuoc-thi-bam-nhieu-lan", Target(a)));
        Assert.Equal(1, await app.WithDb(db => db.Contests.CountAsync(c => c.Title == "Cuộc thi bấm nhiều lần")));
    }

    [Fact]
    public async Task Two_contests_of_one_title_get_two_addresses_and_the_forms_own_address_is_never_taken()
    {
        var (_, browser) = await Organizer();
        async Task<string> Make(string title) => Target(await browser.Submit("/to-chuc/moi", null, ("Form.Title", title), ("Form.CodePrefix", "HAI")));
        Assert.Equal("/to-chuc/hai-cuoc-thi-mot-ten", await Make("Hai cuộc thi một tên"));
        Assert.Equal("/to-chuc/hai-cuoc-thi-mot-ten-2", await Make("Hai cuộc thi một tên"));
        Assert.NotEqual("/to-chuc/moi", await Make("Mới"));
    }

    [Theory]
    [InlineData("Form.Title", "", "Điền mục “Tên cuộc thi”")]
    [InlineData("Form.CodePrefix", "1A", "Đặt tiền tố mã hồ sơ")]
    [InlineData("Form.CodePrefix", "ĐĂNG", "Đặt tiền tố mã hồ sơ")]
    [InlineData("Form.HostUnitId", "0198c5de-0000-7000-8000-000000000001", "Chọn một đơn vị trong danh sách")]
    [InlineData("Form.Level", "Galaxy", "Galaxy")]
    public async Task A_bad_new_contest_comes_back_with_everything_typed(string field, string value, string says)
    {
        var (_, browser) = await Organizer();
        var values = new Dictionary<string, string?> { ["Form.Title"] = "Tên giữ lại", ["Form.CodePrefix"] = "GIU", [field] = value };
        var answer = await browser.Submit("/to-chuc/moi", values);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Browser.Read(answer);
        Assert.Contains(says, page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(values["Form.Title"], page.QuerySelector("#Form_Title")!.GetAttribute("value"));
        Assert.Equal(values["Form.CodePrefix"], page.QuerySelector("#Form_CodePrefix")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_earlier_contest_is_copied_without_its_dates()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Rounds = 2, Tracks = 2 });
        using var browser = await app.SignedIn(s.Organizer);
        var here = Target(await browser.Submit("/to-chuc/moi", null, ("Form.Title", "Mùa sau"), ("Form.CodePrefix", "SAU"), ("Form.CopyFromId", s.Contest.Id.ToString())));
        var made = await Load(here);
        Assert.Equal(s.Contest.RulesMarkdown, made.RulesMarkdown);
        Assert.Equal(s.Contest.Tracks.Select(t => t.Name), made.Tracks.OrderBy(t => t.Order).Select(t => t.Name));
        Assert.Equal(s.Contest.Rounds.Select(r => (r.Name, r.ReadsPerEntry, r.AdvancePerTrack, r.Criteria.Count)), made.Rounds.OrderBy(r => r.Order).Select(r => (r.Name, r.ReadsPerEntry, r.AdvancePerTrack, r.Criteria.Count)));
        Assert.All(made.Rounds, r => Assert.Null(r.ScoringClosesAt));
        Assert.Null(made.OpensAt);
        Assert.Equal(2, await app.WithDb(db => db.Awards.CountAsync(a => a.ContestId == made.Id)));
        Assert.Equal(ContestStatus.Draft, made.Status);
    }

    [Theory]
    [InlineData("Form.ClosesAt", "17 giờ chiều mai", "Ghi giờ và ngày như 17:00 15/12/2026")]
    [InlineData("Form.ClosesAt", "07:00 01/01/2026", "Chọn giờ đóng nhận hồ sơ sau giờ mở")]
    [InlineData("Form.GraceMinutes", "61", "từ 0 đến 60")]
    [InlineData("Form.ContactPhone", "12345", "Ghi số điện thoại đủ 10 chữ số")]
    [InlineData("Form.CodePrefix", "-", "Đặt tiền tố mã hồ sơ")]
    [InlineData("Form.Title", "", "Điền mục “Tên cuộc thi”")]
    public async Task Bad_details_come_back_with_everything_typed_and_change_nothing(string field, string value, string says)
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/thong-tin";
        var answer = await browser.Submit(here, here, ("Form.Theme", "Chủ đề vừa gõ"), ("Form.Rules", "  - lùi vào\n\nhai dòng"), (field, value));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Browser.Read(answer);
        Assert.Contains(says, page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Chủ đề vừa gõ", page.QuerySelector("#Form_Theme")!.GetAttribute("value"));
        Assert.Equal("  - lùi vào\n\nhai dòng", ((IHtmlTextAreaElement)page.QuerySelector("#Form_Rules")!).Value);
        Assert.Equal(value, page.QuerySelector("#" + field.Replace('.', '_'))!.GetAttribute("value"));
        Assert.StartsWith("Lỗi:", page.Title!, StringComparison.Ordinal);
        Assert.Equal(s.Contest.Theme, (await Load(s.Slug)).Theme);
    }

    [Fact]
    public async Task The_preview_shows_safe_rules_and_saves_nothing()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/thong-tin";
        var page = await Browser.Read(await browser.Submit(here, here, ("xem", "truoc"), ("Form.Rules", "# Đề mục\n\n<script>alert(1)</script> [x](javascript:alert(1))")));
        Assert.Equal("Đề mục", page.QuerySelector("main .prose h3")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script, main a[href^=javascript]"));
        Assert.Contains("<script>alert(1)", ((IHtmlTextAreaElement)page.QuerySelector("#Form_Rules")!).Value, StringComparison.Ordinal);
        Assert.Equal(s.Contest.RulesMarkdown, (await Load(s.Slug)).RulesMarkdown);
    }

    [Fact]
    public async Task Rules_as_long_as_they_may_be_arrive_whole_in_both_languages()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/thong-tin";
        var rules = string.Concat(Enumerable.Repeat("Điều lệ ", Contest.RulesLength / 8));
        Assert.Equal($"/to-chuc/{s.Slug}", Target(await browser.Submit(here, here, ("Form.Rules", rules), ("Form.RulesEnglish", rules))));
        Assert.Equal(rules.TrimEnd(), (await Load(s.Slug)).RulesMarkdownEnglish);
    }

    [Fact]
    public async Task An_open_contest_keeps_its_promise_and_says_so()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Open });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/thong-tin";
        var earlier = VietnamTime.FormatShort(s.Contest.ClosesAt!.Value.AddMinutes(-1));
        var page = await Browser.Read(await browser.Submit(here, here, ("Form.ClosesAt", earlier)));
        Assert.Contains("chỉ lùi muộn hơn được", page.QuerySelector("#Form_ClosesAt-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(earlier, page.QuerySelector("#Form_ClosesAt")!.GetAttribute("value"));
        var later = s.Contest.ClosesAt!.Value.AddDays(1);
        Assert.Equal($"/to-chuc/{s.Slug}", Target(await browser.Submit(here, here, ("Form.ClosesAt", VietnamTime.FormatShort(later)), ("Form.OpensAt", "00:00 01/01/2026"), ("Form.CodePrefix", "DOI"))));
        var saved = await Load(s.Slug);
        Assert.Equal((later, s.Contest.OpensAt, "THU"), (saved.ClosesAt, saved.OpensAt, saved.CodePrefix));
    }

    [Fact]
    public async Task Of_two_who_edit_the_second_sees_both_texts_and_may_then_replace_knowingly()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);
        var here = $"/to-chuc/{s.Slug}/thong-tin";
        var (hers, theirs) = (await first.Page(here), await second.Page(here));
        Assert.Equal($"/to-chuc/{s.Slug}", Target(await first.Submit(hers, here, [new("Form.Theme", "Chủ đề của chị Một")])));

        var page = await Browser.Read(await second.Submit(theirs, here, [new("Form.Theme", "Chủ đề của chị Hai")]));
        Assert.Contains("trước chị", page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chủ đề của chị Một", page.QuerySelector(".alert.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Chủ đề của chị Hai", page.QuerySelector("#Form_Theme")!.GetAttribute("value"));
        Assert.Equal("Chủ đề của chị Một", (await Load(s.Slug)).Theme);

        Assert.Equal($"/to-chuc/{s.Slug}", Target(await second.Submit(page, here, [])));
        Assert.Equal("Chủ đề của chị Hai", (await Load(s.Slug)).Theme);
    }

    [Fact]
    public async Task Tracks_and_sectors_are_lines_and_an_award_holds_its_track()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft, Tracks = 2 });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/bang-linh-vuc";
        Assert.Equal($"/to-chuc/{s.Slug}", Target(await browser.Submit(here, here, ("Form.Tracks", "Bảng Dự án\r\n\r\n Bảng  2 "), ("Form.Sectors", "Chè\nMật ong\nChè"))));
        var contest = await Load(s.Slug);
        Assert.Equal(["Bảng Dự án", "Bảng 2"], contest.Tracks.OrderBy(t => t.Order).Select(t => t.Name));
        Assert.Equal(["Chè", "Mật ong"], contest.Sectors.OrderBy(t => t.Order).Select(t => t.Name));

        var track = contest.Tracks.Single(t => t.Name == "Bảng 2").Id;
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Submit($"/to-chuc/{s.Slug}/giai-thuong/moi", null, ("Form.Name", "Giải riêng"), ("Form.TrackId", track.ToString()))).StatusCode);
        var page = await Browser.Read(await browser.Submit(here, here, ("Form.Tracks", "Bảng Dự án")));
        Assert.Contains("Giải riêng", page.QuerySelector("#Form_Tracks-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await Load(s.Slug)).Tracks.Count);
    }

    [Fact]
    public async Task An_open_contest_keeps_its_tracks_and_says_why()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Open });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/bang-linh-vuc";
        var page = await browser.Page(here);
        Assert.Contains("giữ nguyên cho công bằng", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"form[action='{here}'] button"));
        page = await Browser.Read(await browser.Submit(page, here, [new("Form.Tracks", "Khác")]));
        Assert.Contains("giữ nguyên cho công bằng", page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Khác", (await Load(s.Slug)).Tracks.Select(t => t.Name));
    }

    [Fact]
    public async Task Rounds_are_added_planned_and_the_last_one_removed()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        using var browser = await app.SignedIn(s.Organizer);
        var added = Target(await browser.Submit($"/to-chuc/{s.Slug}/vong/moi", null, ("Form.Name", "Chung kết xã"), ("Form.ReadsPerEntry", "5"), ("Form.ScoringClosesAt", "17:00 30/06/2026")));
        Assert.StartsWith($"/to-chuc/{s.Slug}/tieu-chi/", added, StringComparison.Ordinal);
        var contest = await Load(s.Slug);
        var last = contest.Rounds.OrderBy(r => r.Order).Last();
        Assert.Equal((2, "Chung kết xã", 5, 8), (last.Order, last.Name, last.ReadsPerEntry, last.Criteria.Count));
        Assert.Contains("ghi mỗi bảng có mấy hồ sơ vào vòng sau", (await browser.Page($"/to-chuc/{s.Slug}")).QuerySelector(".checks")!.TextContent, StringComparison.Ordinal);

        var here = $"/to-chuc/{s.Slug}/vong/{last.Id}";
        var page = await Browser.Read(await browser.Submit(here, here, ("Form.ReadsPerEntry", "0"), ("Form.Name", "Tên vừa sửa")));
        Assert.Contains("từ 1 đến 15", page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Tên vừa sửa", page.QuerySelector("#Form_Name")!.GetAttribute("value"));

        Assert.Equal($"/to-chuc/{s.Slug}", Target(await browser.Submit(here, here + "/xoa")));
        Assert.Single((await Load(s.Slug)).Rounds);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(here)).StatusCode);
    }

    [Fact]
    public async Task While_judges_score_only_the_date_moves()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/vong/{s.LastRound.Id}";
        Assert.Equal($"/to-chuc/{s.Slug}", Target(await browser.Submit(here, here, ("Form.ReadsPerEntry", "9"), ("Form.Name", "Khác"), ("Form.ScoringClosesAt", "17:00 30/06/2027"))));
        var round = (await Load(s.Slug)).Rounds.Single();
        Assert.Equal((s.LastRound.Name, s.LastRound.ReadsPerEntry), (round.Name, round.ReadsPerEntry));
        Assert.Equal(VietnamTime.ToUtc(new DateTime(2027, 6, 30, 17, 0, 0)), round.ScoringClosesAt);
    }

    [Fact]
    public async Task The_rubric_must_add_up_keeps_what_was_typed_and_drops_empty_rows()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/tieu-chi/{s.LastRound.Id}";
        var page = await Browser.Read(await browser.Submit(here, here, ("Form.Rows[0].MaxPoints", "14,5")));
        Assert.Contains("cộng lại được 99,5 điểm, tổng phải là 100", page.QuerySelector("#Form_TotalPoints-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("14,5", page.QuerySelector("[name='Form.Rows[0].MaxPoints']")!.GetAttribute("value"));
        Assert.Equal("99,5", page.QuerySelector("[data-total]")!.TextContent);

        // The third row emptied, its points given to a new one with a decimal point.
        Assert.Equal($"/to-chuc/{s.Slug}", Target(await browser.Submit(
            here,
            here,
            ("Form.Rows[2].Name", ""), ("Form.Rows[2].Guidance", ""), ("Form.Rows[2].MaxPoints", ""), ("Form.Rows[2].LadderPosition", ""),
            ("Form.Rows[6].Name", "Giữ nghề truyền thống"), ("Form.Rows[6].MaxPoints", "15.00"))));
        var rubric = (await Load(s.Slug)).Rounds.Single().Criteria.OrderBy(c => c.Order).ToList();
        Assert.Equal(6, rubric.Count);
        Assert.Equal(("Giữ nghề truyền thống", 15_00), (rubric[5].Name, rubric[5].MaxPoints));
        Assert.DoesNotContain(rubric, c => c.Name == DefaultRubric.Preliminary[2].Name);
    }

    [Fact]
    public async Task Samples_and_more_rows_fill_the_form_and_save_nothing()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/tieu-chi/{s.LastRound.Id}";
        var page = await Browser.Read(await browser.Submit(here, here, ("lam", "mau-chung-ket")));
        Assert.Equal(DefaultRubric.Final.Select(c => c.Name), page.QuerySelectorAll("[name$='.Name']").Select(i => i.GetAttribute("value")).Where(v => v!.Length > 0));
        page = await Browser.Read(await browser.Submit(here, here, ("lam", "them"), ("Form.Rows[6].Name", "Đang gõ dở"), ("Form.Rows[1].Name", ""), ("Form.Rows[1].Guidance", ""), ("Form.Rows[1].MaxPoints", "")));
        Assert.Contains("Đang gõ dở", page.QuerySelectorAll("[name$='.Name']").Select(i => i.GetAttribute("value")));
        Assert.Equal(6, (await Load(s.Slug)).Rounds.Single().Criteria.Count);
    }

    [Fact]
    public async Task The_first_score_locks_the_rubric_and_the_page_says_since_when()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, OpenSheets = 2 });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/tieu-chi/{s.LastRound.Id}";
        var page = await browser.Page(here);
        var since = (await Load(s.Slug)).Rounds.Single().RubricLockedAt!.Value;
        Assert.Contains(VietnamTime.Format(since), page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"form[action='{here}']"));
        var elsewhere = await browser.Page($"/to-chuc/{s.Slug}/vong/{s.LastRound.Id}");
        var token = elsewhere.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Post(here, ("__RequestVerificationToken", token), ("Form.TotalPoints", "10"), ("Form.Rows[0].Name", "Lẻn vào"), ("Form.Rows[0].MaxPoints", "10"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("Lẻn vào", (await Load(s.Slug)).Rounds.Single().Criteria.Select(c => c.Name));
    }

    [Fact]
    public async Task Closing_waits_for_deadline_and_grace()
    {
        using var own = new App();
        var s = await Scenario.Build(own, new() { Stage = ScenarioStage.Open });
        using var browser = await own.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}";
        Assert.Null((await browser.Page(here)).QuerySelector($"form[action='{here}/dong']"));
        own.Clock.MoveTo(s.Contest.ClosesAt!.Value.AddMinutes(1 + s.Contest.GraceMinutes).AddSeconds(-1));
        Assert.Null((await browser.Page(here)).QuerySelector($"form[action='{here}/dong']"));
        own.Clock.MoveTo(s.Contest.ClosesAt!.Value.AddMinutes(1 + s.Contest.GraceMinutes));
        Assert.Equal(here, Target(await browser.Submit(here, here + "/dong")));
        Assert.Equal(ContestStatus.Closed, await own.WithDb(db => db.Contests.Where(c => c.Slug == s.Slug).Select(c => c.Status).SingleAsync()));
    }

    [Fact]
    public async Task Cancelling_asks_for_a_reason_that_everybody_reads()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Open });
        using var browser = await app.SignedIn(s.Organizer);
        var here = $"/to-chuc/{s.Slug}/huy";
        Assert.Contains("Điền mục “Lý do hủy”", (await Browser.Read(await browser.Submit(here, here, ("Form.Reason", " ")))).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/to-chuc/{s.Slug}", Target(await browser.Submit(here, here, ("Form.Reason", "Bão lũ"))));
        Assert.Equal((ContestStatus.Cancelled, "Bão lũ"), await app.WithDb(async db => await db.Contests.Where(c => c.Slug == s.Slug).Select(c => new ValueTuple<ContestStatus, string?>(c.Status, c.CancelReason)).SingleAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get(here)).StatusCode);
    }

    [Fact]
    public async Task Awards_are_planned_changed_and_removed_until_entries_close()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft, Tracks = 2 });
        using var browser = await app.SignedIn(s.Organizer);
        var list = $"/to-chuc/{s.Slug}/giai-thuong";
        Assert.Equal(list, Target(await browser.Submit(list + "/moi", list + "/moi", ("Form.Name", "Giải Ba"), ("Form.Quantity", "2"), ("Form.Amount", "4.000.000"), ("Form.Sponsor", "Quỹ thử"))));
        var page = await browser.Page(list);
        Assert.Contains("2 × 2", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        // (10 + 6 + 2 × 4 million) in each of two tracks.
        Assert.Contains("48.000.000 đồng", page.QuerySelector("tfoot")!.TextContent, StringComparison.Ordinal);

        var award = page.QuerySelectorAll("table a").Single(a => a.TextContent == "Giải Ba").GetAttribute("href")!;
        page = await Browser.Read(await browser.Submit(award, award, ("Form.Quantity", "0"), ("Form.Sponsor", "Nhà tài trợ vừa gõ")));
        Assert.Contains("từ 1 đến 200", page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nhà tài trợ vừa gõ", page.QuerySelector("#Form_Sponsor")!.GetAttribute("value"));
        Assert.Equal(list, Target(await browser.Submit(award, award, ("Form.Quantity", "3"), ("Form.Amount", ""))));
        Assert.Equal((3, (long?)null), await app.WithDb(async db => await db.Awards.Where(a => a.ContestId == s.Contest.Id && a.Rank == 3).Select(a => new ValueTuple<int, long?>(a.Quantity, a.Amount)).SingleAsync()));
        Assert.Equal(list, Target(await browser.Submit(award, award + "/xoa")));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(award)).StatusCode);
        Assert.Equal(3, await app.WithDb(db => db.Activities.CountAsync(a => a.ContestId == s.Contest.Id && a.Event == "AwardPlanChanged")));
    }

    [Fact]
    public async Task After_closing_the_plan_of_awards_stands_but_a_unit_may_still_be_honoured()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed });
        using var browser = await app.SignedIn(s.Organizer);
        var list = $"/to-chuc/{s.Slug}/giai-thuong";
        Assert.Empty((await browser.Page(list)).QuerySelectorAll($"a[href='{list}/moi'], table a"));
        Assert.Contains("giữ nguyên", (await Browser.Read(await browser.Submit(list + "/moi", list + "/moi", ("Form.Name", "Giải thêm")))).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);

        var add = list + "/tap-the/moi";
        Assert.Equal(list, Target(await browser.Submit(add, add, ("Form.UnitId", s.Communes[1].Id.ToString()), ("Form.Name", "Vận động nhiều hồ sơ"), ("Form.Reason", "24 hồ sơ"))));
        var page = await browser.Page(list);
        Assert.Contains(s.Communes[1].Name, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var form = page.QuerySelectorAll("main form").Single().GetAttribute("action")!;
        Assert.Equal(list, Target(await browser.Submit(list, form)));
        Assert.Equal(0, await app.WithDb(db => db.CollectiveAwards.CountAsync(a => a.ContestId == s.Contest.Id)));

        var other = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        page = await Browser.Read(await browser.Submit(add, add, ("Form.UnitId", other.Communes[0].Id.ToString()), ("Form.Name", "Đơn vị nơi khác")));
        Assert.Contains("Chọn một đơn vị trong danh sách", page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_part_is_there_for_organizers_only()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Open });
        var foreign = await Scenario.Build(app, new() { Stage = ScenarioStage.Open });
        using var organizer = await app.SignedIn(s.Organizer);
        using var secretary = await app.SignedIn(s.Secretary);
        string[] parts = ["/thong-tin", "/bang-linh-vuc", $"/vong/{s.LastRound.Id}", "/vong/moi", $"/tieu-chi/{s.LastRound.Id}", "/giai-thuong", "/giai-thuong/moi", "/huy"];
        foreach (var part in parts)
        {
            await organizer.Page($"/to-chuc/{s.Slug}{part}");
            Assert.Equal(HttpStatusCode.NotFound, (await organizer.Get($"/to-chuc/{foreign.Slug}{part}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await secretary.Get($"/to-chuc/{s.Slug}{part}")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await organizer.Get($"/to-chuc/{s.Slug}/vong/{foreign.LastRound.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.Get($"/to-chuc/{s.Slug}/tieu-chi/{foreign.LastRound.Id}")).StatusCode);
        Assert.Empty((await secretary.Page($"/to-chuc/{s.Slug}")).QuerySelectorAll($"a[href='/to-chuc/{s.Slug}/thong-tin']"));
        using var entrant = await app.SignedIn(s.Entrants[0]);
        Assert.Equal(HttpStatusCode.Forbidden, (await entrant.Get("/to-chuc")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await entrant.Get("/to-chuc/moi")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await entrant.Get($"/to-chuc/{s.Slug}")).StatusCode);
    }

    public static TheoryData<ScenarioStage> Stages => [.. Enum.GetValues<ScenarioStage>()];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task The_desk_speaks_both_languages_in_every_state(ScenarioStage stage)
    {
        var s = await Scenario.Build(app, new() { Stage = stage, Rounds = stage == ScenarioStage.Scoring ? 2 : 1 });
        using var browser = await app.SignedIn(s.Organizer);
        foreach (var path in new[] { $"/to-chuc/{s.Slug}", "/to-chuc", $"/to-chuc/{s.Slug}/giai-thuong", $"/to-chuc/{s.Slug}/tieu-chi/{s.LastRound.Id}", $"/to-chuc/{s.Slug}/thong-tin" })
        {
            var page = await browser.Page(path + "?ui-culture=en");
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.DoesNotContain("hồ sơ", string.Join(' ', page.QuerySelectorAll("main label, main button, main .links a, main thead").Select(e => e.TextContent)), StringComparison.OrdinalIgnoreCase);
            await browser.Page(path);
        }
    }

    [Fact]
    public async Task The_desk_counts_what_is_there()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 6, Judges = 3, Reads = 2, OpenSheets = 5 });
        using var browser = await app.SignedIn(s.Organizer);
        var page = await browser.Page($"/to-chuc/{s.Slug}");
        var numbers = page.QuerySelectorAll(".kpi dd.big-n").Select(e => e.TextContent).ToArray();
        Assert.Equal("6", numbers[0]);
        Assert.Equal("7", numbers[1]); // 6 × 2 sheets, 5 of them open
        Assert.Contains("12 = 7 ký + 0 từ chối + 5 chưa ký", page.QuerySelector(".kpi")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 phiếu chưa ký", page.QuerySelector(".checks")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".chart svg rect")); // all on one day
    }

    [Fact]
    public async Task The_number_of_SQL_commands_does_not_grow()
    {
        var (small, large) = (await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 10, Judges = 3, Reads = 1 }), await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 200, Judges = 20, Reads = 1 }));
        async Task<int> Count(Person who, string path)
        {
            using var browser = await app.SignedIn(who);
            await browser.Page(path);
            return await app.Commands.CountAsync(() => browser.Page(path));
        }

        var desk = await Count(small.Organizer, $"/to-chuc/{small.Slug}");
        Assert.Equal(desk, await Count(large.Organizer, $"/to-chuc/{large.Slug}"));
        Assert.InRange(desk, 1, 15);

        // Her list with one contest, and with many.
        var one = await Count(small.Organizer, "/to-chuc");
        await app.WithDb(async db =>
        {
            for (var i = 0; i < 60; i++)
            {
                db.Contests.Add(Contest.Create($"nhieu-{i}", new ContestPlan { Title = $"Cuộc thi {i}", CodePrefix = "NH" }, small.Host.Id, small.Organizer.Id, app.Now));
            }

            await db.SaveChangesAsync();
        });
        Assert.Equal(one, await Count(small.Organizer, "/to-chuc"));
        Assert.InRange(one, 1, 15);
        using var browser = await app.SignedIn(small.Organizer);
        Assert.Single((await browser.Page("/to-chuc?tim=cuoc+THI+59")).QuerySelectorAll("tbody tr"));
        Assert.NotNull((await browser.Page("/to-chuc")).QuerySelector(".pager"));
    }

    private static string Target(HttpResponseMessage answer)
    {
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            var page = Browser.Read(answer).GetAwaiter().GetResult();
            Assert.Fail($"{(int)answer.StatusCode}: {(page.QuerySelector("#loi") ?? page.Body)!.TextContent.Trim()}");
        }

        return answer.Headers.Location!.ToString();
    }

    private async Task<(Person, Browser)> Organizer()
    {
        var code = Guid.NewGuid().ToString("N")[..12];
        var unit = await app.AddUnit(code, $"Tỉnh {code}", UnitLevel.Province);
        var person = await app.AddPerson("Hoàng Thị Tổ Chức", unitId: unit.Id);
        await app.Appoint(person.Id, unit.Id, UnitRole.Organizer);
        return (person, await app.SignedIn(person));
    }

    private Task<Contest> Load(string place)
    {
        var slug = place.Split('/')[^1];
        return app.WithDb(db => db.Contests.AsNoTracking().Where(c => c.Slug == slug).Whole().SingleAsync());
    }
}
