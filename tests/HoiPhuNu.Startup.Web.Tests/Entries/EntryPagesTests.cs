using System.Net;
using HoiPhuNu.Startup.Domain.Entries;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>One page at a time: what is missing may be missing, what is wrong is refused with everything typed kept, two tabs never overwrite each other.</summary>
public sealed class EntryPagesTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_required_answer_may_be_left_for_later()
    {
        var (s, id, browser) = await Draft();
        using (browser)
        {
            using var saved = await browser.Submit($"/ho-so/{id}/ly-do", $"/ho-so/{id}/ly-do", ("Form.Need", ""), ("Form.Product", "Măng khô"), ("lenh", "ve"));
            Assert.Equal($"/ho-so/{id}", saved.Headers.Location?.OriginalString);
            var list = await browser.Page($"/ho-so/{id}");
            Assert.Contains("Còn 1 câu: vì sao cần làm", list.Body!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(list.QuerySelector("button[aria-disabled=true]"));
        }
    }

    [Theory]
    [InlineData("von", "Form.TotalCapital", "chín trăm", "Ghi số tiền")]
    [InlineData("nguoi-dai-dien", "Form.BirthDate", "31/02/1990", "Ghi ngày")]
    [InlineData("nguoi-dai-dien", "Form.BirthDate", "01/01/2024", "Xem lại năm sinh")]
    [InlineData("nguoi-dai-dien", "Form.Phone", "12345", "")]
    [InlineData("phap-nhan", "Form.TaxCode", "12AB", "Ghi mã số thuế")]
    [InlineData("phap-nhan", "Form.WomenCapitalPercent", "130", "từ 0 đến 100")]
    [InlineData("tom-tat", "Form.VideoLink", "youtube mang kho", "https://")]
    [InlineData("tac-dong", "Form.WomenWorkers", "nhiều lắm", "")]
    public async Task A_wrong_answer_is_refused_and_everything_typed_stays(string slug, string field, string typed, string says)
    {
        var (_, id, browser) = await Draft();
        using (browser)
        {
            var before = await Stored(id);
            using var refused = await browser.Submit($"/ho-so/{id}/{slug}", $"/ho-so/{id}/{slug}", (field, typed), ("lenh", "tiep"));
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            var page = await Browser.Read(refused);
            Assert.Equal(typed, page.QuerySelector($"[name='{field}']")!.GetAttribute("value"));
            Assert.Contains(says, page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
            Assert.StartsWith("Lỗi:", page.Title, StringComparison.Ordinal);
            Assert.Equal(before.Version, (await Stored(id)).Version);
        }
    }

    [Fact]
    public async Task Sources_that_do_not_add_up_are_kept_and_named()
    {
        var (_, id, browser) = await Draft();
        using (browser)
        {
            using var saved = await browser.Submit($"/ho-so/{id}/von", $"/ho-so/{id}/von", ("Form.TotalCapital", "250 triệu"), ("lenh", "tiep"));
            Assert.Equal($"/ho-so/{id}/von", saved.Headers.Location?.OriginalString);
            Assert.Contains("Nguồn vốn còn thiếu 50.000.000 đồng", (await browser.Page($"/ho-so/{id}/von")).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
            var list = await browser.Page($"/ho-so/{id}");
            Assert.Contains("Nguồn vốn còn thiếu 50.000.000 đồng", list.QuerySelector(".tasks")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("sửa phần Vốn", list.QuerySelector(".alert.now h2")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(250_000_000, (await Stored(id)).Draft.TotalCapital);
        }
    }

    [Fact]
    public async Task Pressing_again_when_the_first_answer_got_lost_is_no_conflict()
    {
        var (_, id, browser) = await Draft();
        using (browser)
        {
            foreach (var (slug, field, typed) in new[] { ("ly-do", "Form.Need", "Rẫy măng bỏ không"), ("von", "Form.TotalCapital", "250 triệu"), ("thanh-vien", "Form.Rows[0].FullName", "Lò Thị Mới") })
            {
                var address = $"/ho-so/{id}/{slug}";
                var page = await browser.Page(address);
                using var lost = await browser.Submit(page, address, [new(field, typed), new("lenh", "ve")], address);
                var kept = await Stored(id);
                using var again = await browser.Submit(page, address, [new(field, typed), new("lenh", "ve")], address);
                Assert.Equal((HttpStatusCode.Redirect, $"/ho-so/{id}"), (again.StatusCode, again.Headers.Location?.OriginalString));
                Assert.Equal(kept.Version, (await Stored(id)).Version);
            }
        }
    }

    [Fact]
    public async Task Two_tabs_on_one_page_the_second_sees_both_texts_and_then_decides()
    {
        var (_, id, browser) = await Draft();
        using (browser)
        {
            var address = $"/ho-so/{id}/ly-do";
            var (one, two) = (await browser.Page(address), await browser.Page(address));
            using var first = await browser.Submit(one, address, [new("Form.Need", "Bản của tab một"), new("lenh", "ve")], address);
            Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
            using var second = await browser.Submit(two, address, [new("Form.Need", "Bản của tab hai"), new("lenh", "ve")], address);
            var conflict = await Browser.Read(second);
            Assert.Contains("Bản của tab một", conflict.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Bản của tab hai", conflict.QuerySelector("#Form_Need")!.TextContent.Trim());
            Assert.Equal("Bản của tab một", (await Stored(id)).Draft.Need);
            using var decided = await browser.Submit(conflict, address, [new("lenh", "ve")], address);
            Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
            Assert.Equal("Bản của tab hai", (await Stored(id)).Draft.Need);
        }
    }

    [Fact]
    public async Task Two_tabs_on_different_pages_do_not_disturb_each_other()
    {
        var (_, id, browser) = await Draft();
        using (browser)
        {
            var (one, two) = (await browser.Page($"/ho-so/{id}/ly-do"), await browser.Page($"/ho-so/{id}/khach-hang"));
            using var first = await browser.Submit(one, "", [new("Form.Need", "Mới ở trang này"), new("lenh", "ve")], $"/ho-so/{id}/ly-do");
            using var second = await browser.Submit(two, "", [new("Form.Customers", "Mới ở trang kia"), new("lenh", "ve")], $"/ho-so/{id}/khach-hang");
            Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
            var entry = await Stored(id);
            Assert.Equal(("Mới ở trang này", "Mới ở trang kia"), (entry.Draft.Need, entry.Draft.Customers));
        }
    }

    [Fact]
    public async Task Autosave_keeps_the_text_and_hands_back_what_the_page_now_shows()
    {
        var (_, id, browser) = await Draft();
        using (browser)
        {
            var address = $"/ho-so/{id}/ly-do";
            var page = await browser.Page(address);
            using var kept = await EntryPosts.Autosave(browser, page, address, ("Form.Need", "Đang viết dở"), ("Form.Product", "Măng"));
            Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
            Assert.Equal("10:00", kept.Headers.GetValues("X-Saved-At").Single());
            Assert.Equal((await browser.Page(address)).QuerySelector("input[name=Version]")!.GetAttribute("value"), kept.Headers.GetValues("X-Version").Single());
            Assert.Equal("Đang viết dở", (await Stored(id)).Draft.Need);
            using var stale = await EntryPosts.Autosave(browser, page, address, ("Form.Need", "Từ tab cũ"), ("Form.Product", ""));
            Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
            var money = await browser.Page($"/ho-so/{id}/von");
            using var wrong = await EntryPosts.Autosave(browser, money, $"/ho-so/{id}/von", ("Form.TotalCapital", "chưa rõ"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }
    }

    [Fact]
    public async Task Members_are_added_and_taken_out_without_script()
    {
        var (_, id, browser) = await Draft();
        using (browser)
        {
            var address = $"/ho-so/{id}/thanh-vien";
            using var added = await browser.Submit(address, address, ("Form.Rows[0].FullName", "Trần Thị Hai"), ("lenh", "them"));
            Assert.StartsWith($"{address}?them=3", added.Headers.Location?.OriginalString, StringComparison.Ordinal);
            Assert.Equal(4, (await browser.Page(address + "?them=3")).QuerySelectorAll("fieldset.card").Length);
            using var more = await browser.Submit(address + "?them=3", address, ("Form.Rows[1].FullName", "Lê Thị Ba"), ("lenh", "ve"));
            Assert.Equal(["Trần Thị Hai", "Lê Thị Ba"], (await Stored(id)).Draft.Team.Select(m => m.FullName));
            using var less = await browser.Submit(address, address, ("lenh", "bo-0"));
            Assert.Equal(["Lê Thị Ba"], (await Stored(id)).Draft.Team.Select(m => m.FullName));
        }
    }

    [Fact]
    public async Task Private_details_are_stored_only_with_their_own_consent()
    {
        var (_, id, browser) = await Draft(withSensitive: false);
        using (browser)
        {
            var address = $"/ho-so/{id}/thong-tin-rieng";
            var page = await browser.Page(address);
            Assert.All(page.QuerySelectorAll("main input[type=checkbox]"), box => Assert.False(box.HasAttribute("checked")));
            using var refused = await browser.Submit(page, address, [new("Form.Ethnicity", "09"), new("Form.Groups", "SingleMother"), new("lenh", "tiep")], address);
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            Assert.False((await Stored(id)).DraftDetails.HasSensitive);
            using var agreed = await browser.Submit(await Browser.Read(refused), address, [new("Form.Consent", "true"), new("lenh", "tiep")], address);
            Assert.Equal(HttpStatusCode.Redirect, agreed.StatusCode);
            var entry = await Stored(id);
            Assert.Equal("09", entry.DraftDetails.Ethnicity);
            Assert.True(entry.DraftPledges.ConsentSensitive);
            using var taken = await browser.Submit(address, address, ("Form.Ethnicity", ""), ("Form.Groups", null), ("Form.Consent", null), ("lenh", "tiep"));
            Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
            entry = await Stored(id);
            Assert.False(entry.DraftDetails.HasSensitive || entry.DraftPledges.ConsentSensitive);
        }
    }

    [Fact]
    public async Task Nothing_is_ticked_beforehand_on_pledges_and_consents()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        using var browser = await app.SignedIn(await app.AddPerson("Mới Thị Thử"));
        using var begun = await browser.Submit($"/ho-so/moi/{s.Slug}");
        foreach (var slug in new[] { "cam-ket", "dong-y", "thong-tin-rieng" })
        {
            var page = await browser.Page($"{begun.Headers.Location!.OriginalString}/{slug}");
            Assert.NotEmpty(page.QuerySelectorAll("main input[type=checkbox]"));
            Assert.Empty(page.QuerySelectorAll("main input[type=checkbox][checked]"));
            Assert.Null(page.QuerySelector("form[data-autosave]"));
        }
    }

    [Fact]
    public async Task A_changed_submitted_entry_is_submitted_again_or_its_changes_are_thrown_away()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        var id = s.Entries[0].Id;
        using var browser = await app.SignedIn(s.Entrants[0]);
        var was = s.Entries[0].Draft.Need;
        using var saved = await browser.Submit($"/ho-so/{id}/ly-do", $"/ho-so/{id}/ly-do", ("Form.Need", "Đã đổi ý"), ("lenh", "ve"));
        var list = await browser.Page($"/ho-so/{id}");
        Assert.Contains("Bản được tính vẫn là bản nộp lần 1", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(was, await app.WithDb(async db => (await db.EntryVersions.AsNoTracking().SingleAsync(v => v.EntryId == id)).Content.Need));
        using var discarded = await browser.Submit($"/ho-so/{id}/bo-thay-doi", $"/ho-so/{id}/bo-thay-doi");
        Assert.Equal(HttpStatusCode.Redirect, discarded.StatusCode);
        var entry = await Stored(id);
        Assert.Equal((was, false, EntryStatus.Submitted), (entry.Draft.Need, entry.DraftDiffers, entry.Status));

        using var again = await browser.Submit($"/ho-so/{id}/ly-do", $"/ho-so/{id}/ly-do", ("Form.Need", "Đổi ý lần nữa"), ("lenh", "ve"));
        using var submitted = await browser.Submit($"/ho-so/{id}/kiem-tra", $"/ho-so/{id}/nop");
        Assert.Equal($"/ho-so/{id}/bien-nhan", submitted.Headers.Location?.OriginalString);
        entry = await Stored(id);
        Assert.Equal((2, s.Entries[0].Code), (entry.SubmittedVersion, entry.Code));
    }

    [Fact]
    public async Task What_changed_after_the_check_is_read_again_before_it_is_submitted()
    {
        var (_, id, browser) = await Draft();
        using (browser)
        {
            var check = await browser.Page($"/ho-so/{id}/kiem-tra");
            using var saved = await browser.Submit($"/ho-so/{id}/ly-do", $"/ho-so/{id}/ly-do", ("Form.Need", "Sửa ở tab khác"), ("lenh", "ve"));
            using var stopped = await browser.Submit(check, $"/ho-so/{id}/kiem-tra", [], $"/ho-so/{id}/nop");
            Assert.Equal(HttpStatusCode.OK, stopped.StatusCode);
            var page = await Browser.Read(stopped);
            Assert.Contains("vừa được sửa ở nơi khác", page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
            using var submitted = await browser.Submit(page, $"/ho-so/{id}/kiem-tra", [], $"/ho-so/{id}/nop");
            Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        }
    }

    [Fact]
    public async Task Withdrawing_asks_once_more_and_then_nothing_can_be_typed()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        var id = s.Entries[0].Id;
        using var browser = await app.SignedIn(s.Entrants[0]);
        using var withdrawn = await browser.Submit($"/ho-so/{id}/rut", $"/ho-so/{id}/rut", ("Form.Reason", "Bận việc nhà"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Equal(EntryStatus.Withdrawn, (await Stored(id)).Status);
        Assert.Empty((await browser.Page($"/ho-so/{id}/ly-do")).QuerySelectorAll("main form"));
        Assert.DoesNotContain("Giám khảo đọc và chấm", (await browser.Page($"/ho-so/{id}/bien-nhan")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("đã rút", (await browser.Page($"/ho-so/{id}/rut")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Scenario S, Guid Id, Browser Browser)> Draft(bool withSensitive = true)
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1 });
        var id = s.Drafts.Single().Id;
        if (!withSensitive)
        {
            await app.WithDb(async db =>
            {
                var entry = await db.Entries.Include(e => e.Contest).SingleAsync(e => e.Id == id);
                Assert.Null(entry.SaveSensitive("", null, [], consent: false, s.Entrants[0].Id, app.Now));
                await db.SaveChangesAsync();
            });
        }

        return (s, id, await app.SignedIn(s.Entrants[0]));
    }

    private Task<Entry> Stored(Guid id) => app.WithDb(db => db.Entries.AsNoTracking().SingleAsync(e => e.Id == id));
}
