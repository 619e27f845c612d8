using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>Canaries: what judges and organizers must not see is planted and looked for on every page they can open.</summary>
public sealed class PrivacyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task No_page_of_a_judge_or_head_judge_says_where_the_entrant_lives_or_how_to_reach_her()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 3, Judges = 2, Reads = 2, OpenSheets = 3, HalfFilledSheets = 1 });
        string[] canaries = ["0977123987", "97 712 39 87", "977 123 987", "977123987", "Thôn Chim Sẻ", "17/11/1987", "1987-11-17", "hoangyen@canary.example", "Xã Thử Nghiệm", "Chức Danh Riêng"];
        await app.WithDb(async db =>
        {
            foreach (var person in await db.People.Where(p => s.Entrants.Select(e => e.Id).Contains(p.Id)).ToListAsync())
            {
                person.Reach("+84977123987", "hoangyen@canary.example");
                person.Live(person.UnitId, "Thôn Chim Sẻ");
                person.Born(new DateOnly(1987, 11, 17));
            }

            await db.SaveChangesAsync();
            foreach (var version in await db.EntryVersions.Where(v => s.Entries.Select(e => e.Id).Contains(v.EntryId)).ToListAsync())
            {
                db.Entry(version).Property(v => v.Details).CurrentValue = version.Details with
                {
                    Phone = "+84977123987",
                    Email = "hoangyen@canary.example",
                    Hamlet = "Thôn Chim Sẻ",
                    BirthDate = new DateOnly(1987, 11, 17),
                    Role = "Chức Danh Riêng",
                    Ethnicity = "17",
                    HouseholdClass = HouseholdClass.Poor,
                };
            }

            await db.SaveChangesAsync();
        });

        foreach (var person in s.Judges.Append(s.HeadJudge))
        {
            using var browser = await app.SignedIn(person);
            var pages = await Crawl(browser, "/cham-diem");
            Assert.True(pages.Count > 4 || person == s.HeadJudge, $"The crawl saw only {pages.Count} pages.");
            foreach (var (path, html) in pages)
            {
                foreach (var canary in canaries)
                {
                    Assert.False(html.Contains(canary, StringComparison.OrdinalIgnoreCase), $"{path} shows {canary}.");
                }
            }
        }

        // The queries themselves never fetch the document in which these stand.
        using var judge = await app.SignedIn(s.Judges[0]);
        await app.Commands.CountAsync(() => judge.Page(s.Sheets.First(x => x.JudgeId == s.Judges[0].Id).SheetPath()));
        Assert.Contains(app.Commands.Texts, t => t.Contains("\"Content\"", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Commands.Texts, t => t.Contains("Details", StringComparison.Ordinal) || t.Contains("Hamlet", StringComparison.Ordinal) || t.Contains("BirthDate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Organizers_see_no_score_before_the_round_is_locked_and_none_of_an_open_sheet_after_it()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 3, Judges = 2, Reads = 2, OpenSheets = 1 });
        var open = s.Sheets.Single(x => x.Status == SheetStatus.Open);
        var signed = s.Sheets.Single(x => x.Status == SheetStatus.Signed && x.EntryId == open.EntryId);
        const string openComment = "CHIM-YEN-CHUA-KY", note = "GHI-RIENG-CHIM-YEN", signedComment = "CHIM-YEN-DA-KY";
        await app.WithDb(async db =>
        {
            var round = await db.Rounds.Include(r => r.Criteria).SingleAsync(r => r.Id == s.LastRound.Id);
            var drafted = await db.ScoreSheets.Include(x => x.Scores).SingleAsync(x => x.Id == open.Id);
            Assert.Null(drafted.Save(round.Criteria.ToDictionary(c => c.Id, _ => (int?)7_77), openComment, note, app.Now));
            var stored = await db.ScoreSheets.Include(x => x.Scores).Include(x => x.Revisions).SingleAsync(x => x.Id == signed.Id);
            Assert.Null(stored.Reopen("Sửa.", s.HeadJudge.Id, app.Now));
            Assert.Null(stored.Save(round.Criteria.ToDictionary(c => c.Id, _ => (int?)6_66), signedComment, note, app.Now));
            Assert.Null(stored.Sign(app.Now));
            await db.SaveChangesAsync();
        });
        string[] scores = ["7,77", "6,66", "46,62", "39,96", openComment, signedComment, note];

        foreach (var person in new[] { s.Organizer, s.CoOrganizer })
        {
            using var browser = await app.SignedIn(person);
            var pages = await Crawl(browser, $"/to-chuc/{s.Slug}/phan-cong/{s.LastRound.Id}");
            Assert.True(pages.Count > 4, $"The crawl saw only {pages.Count} pages.");
            foreach (var (path, html) in pages)
            {
                foreach (var canary in scores)
                {
                    Assert.False(html.Contains(canary, StringComparison.Ordinal), $"{path} shows {canary}.");
                }
            }

            await app.Commands.CountAsync(() => browser.Page($"/to-chuc/{s.Slug}/phan-cong/{s.LastRound.Id}"));
            Assert.DoesNotContain(app.Commands.Texts, t => t.Contains("CriterionScores", StringComparison.Ordinal) || t.Contains("\"Comment\"", StringComparison.Ordinal));
        }

        // The head judge sees the signed one, but not into the open one.
        using (var head = await app.SignedIn(s.HeadJudge))
        {
            var pages = await Crawl(head, $"/cham-diem/truong-ban/{s.LastRound.Id}");
            Assert.Contains(pages, p => p.Value.Contains(signedComment, StringComparison.Ordinal));
            Assert.DoesNotContain(pages, p => p.Value.Contains(openComment, StringComparison.Ordinal) || p.Value.Contains("7,77", StringComparison.Ordinal));
        }

        // Locked although the sheet was left open (it cannot be, through the pages): its points stay out of the ranking.
        await app.WithDb(async db =>
        {
            Assert.Null((await db.Rounds.SingleAsync(r => r.Id == s.LastRound.Id)).MoveTo(RoundStatus.Locked, null, app.Now));
            await db.SaveChangesAsync();
        });
        using var organizer = await app.SignedIn(s.Organizer);
        var ranking = (await organizer.Page($"/to-chuc/{s.Slug}/xep-hang/{s.LastRound.Id}")).Body!.TextContent;
        Assert.Contains("6,66", ranking, StringComparison.Ordinal);
        Assert.DoesNotContain("7,77", ranking, StringComparison.Ordinal);
        Assert.DoesNotContain(openComment, ranking, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_judging_speaks_english_when_asked_to()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 3, Judges = 2, Reads = 2, OpenSheets = 1 });
        string[] vietnamese = ["Giám khảo", "Người đọc", "Xếp hạng", "Đã ký", "Chưa ký", "Trạng thái", "Bảng điều hành", "Bàn chấm", "Ghi riêng", "Nhận xét gửi", "Ban chấm", "Trưởng ban", "Tiêu chí", "Lý do"];
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (person, first) in new[]
        {
            (s.Judges[0], "/cham-diem"), (s.HeadJudge, $"/cham-diem/truong-ban/{s.LastRound.Id}"), (s.Organizer, $"/to-chuc/{s.Slug}/phan-cong/{s.LastRound.Id}"),
        })
        {
            using var browser = await app.SignedIn(person);
            browser.Cookies.Add(new Uri("http://localhost"), new System.Net.Cookie("ngon-ngu", "en"));
            foreach (var page in await Crawl(browser, first))
            {
                pages[page.Key] = page.Value;
            }
        }

        Assert.True(pages.Count > 10, $"The crawl saw only {pages.Count} pages.");
        Expect.None(pages.SelectMany(p => vietnamese.Where(word => p.Value[Math.Max(0, p.Value.IndexOf("<main", StringComparison.Ordinal))..].Contains(word, StringComparison.Ordinal)).Select(word => $"{p.Key}: {word}")));
    }

    /// <summary>Every page of judging that can be reached by links from the first one.</summary>
    private static async Task<Dictionary<string, string>> Crawl(Browser browser, string first)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([first]);
        while (waiting.TryDequeue(out var path))
        {
            if (seen.ContainsKey(path) || seen.Count > 60)
            {
                continue;
            }

            using var response = await browser.Get(path);
            if (response.Headers.Location is { } to)
            {
                seen[path] = "";
                waiting.Enqueue(to.OriginalString);
                continue;
            }

            seen[path] = System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
            foreach (var link in (await Browser.Read(response)).QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                if (link.StartsWith("/cham-diem", StringComparison.Ordinal) || link.Contains("/phan-cong/", StringComparison.Ordinal) || link.Contains("/xep-hang/", StringComparison.Ordinal) || link.Contains("/quyet-dinh/", StringComparison.Ordinal))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return seen;
    }
}
