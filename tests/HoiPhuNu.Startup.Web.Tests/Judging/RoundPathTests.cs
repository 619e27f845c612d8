using System.Net;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>A contest's rounds from closing to decided, through the pages alone.</summary>
public sealed class RoundPathTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Two_rounds_from_closed_to_decided()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed, Rounds = 2, Entries = 6, Judges = 3, Reads = 2, Advance = 3 });
        using var organizer = await app.SignedIn(s.Organizer);

        await RunRound(s, organizer, s.FirstRound, expected: 6);
        var goOn = await app.WithDb(db => db.RoundEntries.Where(e => e.RoundId == s.FirstRound.Id && e.GoesOn == true).Select(e => e.EntryId).ToListAsync());
        Assert.Equal(3, goOn.Count);
        Assert.Equal(ContestStatus.Closed, await Status(s));

        await RunRound(s, organizer, s.LastRound, expected: 3);
        var inFinal = await app.WithDb(db => db.RoundEntries.Where(e => e.RoundId == s.LastRound.Id).ToListAsync());
        Assert.Equal(goOn.Order(), inFinal.Select(e => e.EntryId).Order());
        Assert.All(inFinal, e => Assert.NotNull(e.Rank));
        Assert.All(inFinal, e => Assert.Equal(ScoreFraction.Parse(e.ExactScore!).RoundedHundredths, e.Score!.Value));
        Assert.Equal([1, 2, 3], inFinal.Select(e => e.Rank!.Value).Order());
        Assert.Equal(ContestStatus.Decided, await Status(s));
        Assert.Equal(2, await app.WithDb(db => db.Activities.CountAsync(a => a.ContestId == s.Contest.Id && a.Event == nameof(RoundDecided))));
        Assert.Equal(2 * s.Judges.Count, await app.WithDb(db => db.Activities.CountAsync(a => a.ContestId == s.Contest.Id && a.Event == nameof(JudgeGotEntries))));
    }

    private async Task RunRound(Scenario s, Browser organizer, Round round, int expected)
    {
        var path = $"/to-chuc/{s.Slug}/phan-cong/{round.Id}";
        using (var started = await organizer.Submit(path, path + "/bat-dau"))
        {
            JudgingKit.SeesOther(started, path);
        }

        using (var panel = await organizer.Submit(path + "/ban-cham", path + "/ban-cham", [.. s.Judges.Select(j => ($"chon-{j.Id:N}", (string?)"true"))]))
        {
            JudgingKit.SeesOther(panel, path);
        }

        using (var proposal = await organizer.Get(path + "/de-xuat"))
        {
            JudgingKit.SeesOther(proposal, path + "/de-xuat?hat=");
            using var applied = await organizer.Submit(proposal.Headers.Location!.OriginalString, path + "/giao");
            JudgingKit.SeesOther(applied, path);
        }

        var sheets = await app.WithDb(db => db.ScoreSheets.AsNoTracking().Where(x => x.RoundId == round.Id).ToListAsync());
        Assert.Equal(expected * round.ReadsPerEntry, sheets.Count);
        using (var opened = await organizer.Submit(path, path + "/mo-cham"))
        {
            JudgingKit.SeesOther(opened, path);
        }

        using (var early = await organizer.Submit(path, path + "/khoa"))
        {
            Assert.Contains("phiếu chưa ký", await early.Text(), StringComparison.Ordinal);
        }

        foreach (var judge in s.Judges)
        {
            using var browser = await app.SignedIn(judge);
            foreach (var sheet in sheets.Where(x => x.JudgeId == judge.Id))
            {
                var points = 1 + (s.Entries.FindIndex(e => e.Id == sheet.EntryId) * 0.5);
                using var signed = await browser.Fill(sheet, "/ky", JudgingKit.Whole(round, points.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)));
                Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
            }
        }

        using (var locked = await organizer.Submit(path, path + "/khoa"))
        {
            JudgingKit.SeesOther(locked, path);
        }

        var ranking = await organizer.Page($"/to-chuc/{s.Slug}/xep-hang/{round.Id}");
        Assert.Equal(expected, ranking.QuerySelectorAll("table.rank tbody tr").Length);
        var deciding = $"/to-chuc/{s.Slug}/quyet-dinh/{round.Id}";
        using (var decided = await organizer.Submit(deciding, deciding))
        {
            JudgingKit.SeesOther(decided, deciding);
        }

        var after = await organizer.Page(deciding);
        Assert.Equal(expected, after.QuerySelectorAll("table.rank tbody tr").Length);
    }

    [Fact]
    public async Task A_round_does_not_start_early_and_says_why()
    {
        var open = await Scenario.Build(app, new() { Stage = ScenarioStage.Open });
        using var organizer = await app.SignedIn(open.Organizer);
        var page = await organizer.Page($"/to-chuc/{open.Slug}/phan-cong/{open.FirstRound.Id}");
        Assert.Contains("Cuộc thi còn nhận hồ sơ đến", page.QuerySelector("#vi-sao")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main button:not([type=button])"));

        var second = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed, Rounds = 2 });
        using var other = await app.SignedIn(second.Organizer);
        var later = await other.Page($"/to-chuc/{second.Slug}/phan-cong/{second.LastRound.Id}");
        Assert.Contains($"Quyết định “{second.FirstRound.Name}” trước", later.QuerySelector("#vi-sao")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unscreened_entry_stops_the_start()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed });
        using var organizer = await app.SignedIn(s.Organizer);
        var path = $"/to-chuc/{s.Slug}/phan-cong/{s.FirstRound.Id}";
        var page = await organizer.Page(path);
        await app.WithDb(async db =>
        {
            var entry = await db.Entries.Include(e => e.Contest).FirstAsync(e => e.ContestId == s.Contest.Id && e.SubmittedVersion > 0);
            Assert.Null(entry.Return("Bổ sung giấy tờ.", app.Now.AddDays(3), s.Secretary.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var refused = await organizer.Submit(page, path, [], path + "/bat-dau");
        Assert.Contains("Còn 1 hồ sơ chưa sàng lọc xong", await refused.Text(), StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.RoundEntries.CountAsync(e => e.RoundId == s.FirstRound.Id)));
    }

    [Fact]
    public async Task The_entry_version_is_frozen_when_the_round_starts()
    {
        var s = await Begun(new() { Stage = ScenarioStage.Closed, Entries = 2, Judges = 2, Reads = 1 });
        var frozen = await app.WithDb(db => db.RoundEntries.Where(e => e.RoundId == s.FirstRound.Id).Select(e => new { e.EntryId, e.EntryVersion.Number }).ToListAsync());
        Assert.Equal(2, frozen.Count);
        Assert.All(frozen, f => Assert.Equal(1, f.Number));
    }

    [Fact]
    public async Task The_spread_never_assigns_a_conflict_and_a_changed_plan_is_shown_again()
    {
        var s = await Begun(new() { Stage = ScenarioStage.Closed, Entries = 8, Judges = 4, Reads = 2 });
        var round = s.FirstRound;
        var path = $"/to-chuc/{s.Slug}/phan-cong/{round.Id}";
        await app.WithDb(async db =>
        {
            // The first judge lives in the first commune; the second shares a household; the third once helped; the fourth declared.
            (await db.People.SingleAsync(p => p.Id == s.Judges[0].Id)).Live(s.Communes[0].Id, null);
            var household = Guid.CreateVersion7();
            (await db.People.SingleAsync(p => p.Id == s.Judges[1].Id)).ShareHousehold(household);
            (await db.People.SingleAsync(p => p.Id == s.Entries[1].PersonId)).ShareHousehold(household);
            var helped = await db.Entries.Include(e => e.Assistances).SingleAsync(e => e.Id == s.Entries[2].Id);
            Assert.Null(helped.BeHelpedBy(s.Judges[2].Id, s.Host.Id, Domain.Entries.ConsentWay.InPerson, "Chị đồng ý tại nhà.", app.Now.AddDays(-12)));
            Assert.Null(helped.EndHelp(helped.Assistances[^1].Id, helped.PersonId, app.Now.AddDays(-11)));
            db.Conflicts.Add(Conflict.Declare(s.Contest.Id, s.Judges[3].Id, s.Entries[4].Id, "Làm ăn chung.", s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var organizer = await app.SignedIn(s.Organizer);

        var shown = await organizer.Page(path + "/de-xuat?hat=7");
        await app.WithDb(async db =>
        {
            db.Conflicts.Add(Conflict.Declare(s.Contest.Id, s.Judges[3].Id, s.Entries[5].Id, "Chị em họ.", s.Organizer.Id, app.Now));
            db.Conflicts.Add(Conflict.Declare(s.Contest.Id, s.Judges[2].Id, s.Entries[5].Id, "Chị em họ.", s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var changed = await organizer.Submit(shown, path + "/de-xuat?hat=7", [], path + "/giao");
        if (changed.Headers.Location!.OriginalString.Contains("de-xuat", StringComparison.Ordinal))
        {
            Assert.Equal(0, await app.WithDb(db => db.ScoreSheets.CountAsync(x => x.RoundId == round.Id)));
            using var applied = await organizer.Submit(path + "/de-xuat?hat=7", path + "/giao");
            JudgingKit.SeesOther(applied, path);
        }

        var pairs = await app.WithDb(db => db.ScoreSheets.Where(x => x.RoundId == round.Id && x.Status == SheetStatus.Open).Select(x => new { x.EntryId, x.JudgeId }).ToListAsync());
        Assert.Equal(16, pairs.Count);
        bool Reads(int judge, Guid entry) => pairs.Exists(p => p.JudgeId == s.Judges[judge].Id && p.EntryId == entry);
        Assert.DoesNotContain(s.Submitted.Where(e => e.CommuneId == s.Communes[0].Id), e => Reads(0, e.Id));
        Assert.False(Reads(1, s.Entries[1].Id));
        Assert.False(Reads(2, s.Entries[2].Id));
        Assert.False(Reads(3, s.Entries[4].Id));
        Assert.False(Reads(3, s.Entries[5].Id));
        Assert.Contains("\"Seed\":7", await app.WithDb(db => db.Activities.Where(a => a.ContestId == s.Contest.Id && a.Event == nameof(EntriesSpread)).Select(a => a.Details).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_filled_is_told_per_entry_with_the_reason_of_each_judge()
    {
        var s = await Begun(new() { Stage = ScenarioStage.Closed, Entries = 3, Judges = 2, Reads = 2 });
        await app.WithDb(async db =>
        {
            db.Conflicts.Add(Conflict.Declare(s.Contest.Id, s.Judges[0].Id, s.Entries[0].Id, "Chị em họ.", s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var organizer = await app.SignedIn(s.Organizer);
        var path = $"/to-chuc/{s.Slug}/phan-cong/{s.FirstRound.Id}";
        var shown = await organizer.Page(path + "/de-xuat?hat=1");
        var details = Assert.Single(shown.QuerySelectorAll(".acc details"));
        Assert.Contains(s.Judges[0].FullName, details.TextContent, StringComparison.Ordinal);
        Assert.Contains("đã khai xung đột", details.TextContent, StringComparison.Ordinal);
        using (var applied = await organizer.Submit(path + "/de-xuat?hat=1", path + "/giao"))
        {
            JudgingKit.SeesOther(applied, path);
        }

        using (var unseen = await organizer.Submit(path, path + "/mo-cham"))
        {
            Assert.Contains("1 hồ sơ chưa đủ số phiếu", await unseen.Text(), StringComparison.Ordinal);
        }

        using var seen = await organizer.Submit(path, path + "/mo-cham", ("Form.ShortfallSeen", "true"));
        JudgingKit.SeesOther(seen, path);
    }

    [Fact]
    public async Task By_hand_works_both_ways_but_never_against_a_conflict()
    {
        var s = await Begun(new() { Stage = ScenarioStage.Closed, Entries = 3, Judges = 3, Reads = 2 });
        var (entry, judge) = (s.Entries[1], s.Judges[0]);
        await app.WithDb(async db =>
        {
            (await db.People.SingleAsync(p => p.Id == s.Judges[1].Id)).Live(entry.CommuneId, null);
            await db.SaveChangesAsync();
        });
        using var organizer = await app.SignedIn(s.Organizer);
        var path = $"/to-chuc/{s.Slug}/phan-cong/{s.FirstRound.Id}/ho-so/{entry.Id}";

        var page = await organizer.Page(path);
        Assert.Contains("cùng xã hoặc chi hội", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(s.Judges[1].Id.ToString(), page.QuerySelectorAll("table button").Select(b => b.GetAttribute("value")));
        using (var given = await organizer.Submit(path, path + "/giao", ("judgeId", judge.Id.ToString())))
        {
            JudgingKit.SeesOther(given, path);
        }

        using (var twice = await organizer.Submit(page, path, [new("judgeId", judge.Id.ToString())], path + "/giao"))
        {
            JudgingKit.SeesOther(twice, path);
        }

        Assert.True(Assert.Single(await app.WithDb(db => db.ScoreSheets.Where(x => x.EntryId == entry.Id && x.Status == SheetStatus.Open).ToListAsync())).ByHand);
        using (var against = await organizer.Submit(page, path, [new("judgeId", s.Judges[1].Id.ToString())], path + "/giao"))
        {
            Assert.Contains("Giám khảo không chấm được hồ sơ này", await against.Text(), StringComparison.Ordinal);
        }

        using (var stranger = await organizer.Submit(page, path, [new("judgeId", s.Entrants[0].Id.ToString())], path + "/giao"))
        {
            Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        }

        using (var removed = await organizer.Submit(path, path + "/bo", ("judgeId", judge.Id.ToString())))
        {
            JudgingKit.SeesOther(removed, path);
        }

        using var declared = await organizer.Submit(path, path + "/xung-dot", ("Form.JudgeId", judge.Id.ToString()), ("Form.Note", "Dạy nghề cho chị ấy."));
        JudgingKit.SeesOther(declared, path);
        using var again = await organizer.Submit(page, path, [new("judgeId", judge.Id.ToString())], path + "/giao");
        Assert.Contains("đã khai xung đột", await again.Text(), StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.ScoreSheets.CountAsync(x => x.EntryId == entry.Id && x.Status == SheetStatus.Open)));
    }

    [Fact]
    public async Task A_recusal_is_topped_up_and_what_was_given_stays()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 4, Judges = 4, Reads = 2 });
        var recused = s.Sheets[0];
        using (var judge = await app.SignedIn(s.Judges.Single(j => j.Id == recused.JudgeId)))
        using (var stepped = await judge.Submit(recused.SheetPath(), recused.SheetPath() + "/tu-choi"))
        {
            Assert.Equal(HttpStatusCode.Redirect, stepped.StatusCode);
        }

        using var organizer = await app.SignedIn(s.Organizer);
        var path = $"/to-chuc/{s.Slug}/phan-cong/{s.LastRound.Id}";
        var before = await organizer.Page(path);
        Assert.Contains("Đã giao 8 = đã ký 0 + từ chối 1 + chưa ký 7", before.Body!.TextContent, StringComparison.Ordinal);
        using (var topped = await organizer.Submit(path + "/de-xuat?hat=3", path + "/giao"))
        {
            JudgingKit.SeesOther(topped, path);
        }

        var sheets = await app.WithDb(db => db.ScoreSheets.AsNoTracking().Where(x => x.RoundId == s.LastRound.Id).ToListAsync());
        Assert.Equal(9, sheets.Count);
        Assert.Equal(2, sheets.Count(x => x.EntryId == recused.EntryId && x.Status == SheetStatus.Open));
        Assert.Single(sheets, x => x.EntryId == recused.EntryId && x.JudgeId == recused.JudgeId && x.Status == SheetStatus.Recused);
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.ContestId == s.Contest.Id && a.Event == nameof(JudgeGotEntries) && a.At == app.Now)));
    }

    [Fact]
    public async Task Locking_with_open_sheets_needs_a_reason_and_reopening_hides_the_scores_again()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 4, Judges = 3, Reads = 2, OpenSheets = 2, HalfFilledSheets = 1 });
        using var organizer = await app.SignedIn(s.Organizer);
        var path = $"/to-chuc/{s.Slug}/phan-cong/{s.LastRound.Id}";
        using (var refused = await organizer.Submit(path, path + "/khoa", ("Form.ShortfallSeen", "true")))
        {
            Assert.Contains("Còn 2 phiếu chưa ký", await refused.Text(), StringComparison.Ordinal);
        }

        using (var unseen = await organizer.Submit(path, path + "/khoa", ("Form.RemovalReason", "Giám khảo ốm.")))
        {
            var page = await Browser.Read(unseen);
            Assert.Contains("chưa đủ số phiếu", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Giám khảo ốm.", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        }

        using (var locked = await organizer.Submit(path, path + "/khoa", ("Form.RemovalReason", "Giám khảo ốm."), ("Form.ShortfallSeen", "true")))
        {
            JudgingKit.SeesOther(locked, path);
        }

        Assert.Equal(2, await app.WithDb(db => db.ScoreSheets.CountAsync(x => x.RoundId == s.LastRound.Id && x.Status == SheetStatus.Removed && x.RemovalReason == "Giám khảo ốm.")));
        var rankingPath = $"/to-chuc/{s.Slug}/xep-hang/{s.LastRound.Id}";
        var ranking = await organizer.Page(rankingPath);
        Assert.Contains("Mở lại vòng và giao thêm người đọc", ranking.Body!.TextContent, StringComparison.Ordinal);
        var deciding = $"/to-chuc/{s.Slug}/quyet-dinh/{s.LastRound.Id}";
        using (var blocked = await organizer.Submit(deciding, deciding))
        {
            Assert.Contains("điều phải xử lý trong bảng xếp hạng", await blocked.Text(), StringComparison.Ordinal);
        }

        using (var reopened = await organizer.Submit(path, path + "/mo-lai"))
        {
            JudgingKit.SeesOther(reopened, path);
        }

        Assert.Empty((await organizer.Page(rankingPath)).QuerySelectorAll("table"));
    }

    [Fact]
    public async Task A_judge_who_leaves_the_panel_gives_back_what_she_had_not_signed()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 6, Judges = 3, Reads = 1, OpenSheets = 3 });
        var leaver = s.Sheets.Last().JudgeId;
        using var organizer = await app.SignedIn(s.Organizer);
        var path = $"/to-chuc/{s.Slug}/phan-cong/{s.LastRound.Id}";
        using var saved = await organizer.Submit(path + "/ban-cham", path + "/ban-cham", ($"chon-{leaver:N}", null));
        JudgingKit.SeesOther(saved, path);
        var hers = await app.WithDb(db => db.ScoreSheets.AsNoTracking().Where(x => x.RoundId == s.LastRound.Id && x.JudgeId == leaver).ToListAsync());
        Assert.DoesNotContain(hers, x => x.Status == SheetStatus.Open);
        Assert.Equal(s.Sheets.Count(x => x.JudgeId == leaver && x.Status == SheetStatus.Signed), hers.Count(x => x.Status == SheetStatus.Signed));

        using var wrong = await organizer.Submit(path + "/ban-cham", path + "/ban-cham", ($"nhieu-nhat-{s.Judges.First(j => j.Id != leaver).Id:N}", "nhiều"));
        Assert.Contains("từ 0 trở lên", await wrong.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_override_needs_its_reason_and_is_kept_with_it()
    {
        var s = await Locked(new() { Stage = ScenarioStage.Scoring, Rounds = 1, Entries = 4, Judges = 2, Reads = 1, OpenSheets = 0 });
        using var organizer = await app.SignedIn(s.Organizer);
        var path = $"/to-chuc/{s.Slug}/quyet-dinh/{s.LastRound.Id}";
        var odd = s.Entries[0].Id;
        using (var refused = await organizer.Submit(path, path, ($"di-tiep-{odd:N}", null)))
        {
            var page = await Browser.Read(refused);
            Assert.Contains("chị chọn khác bảng xếp hạng", page.GetElementById($"ly-do-{odd:N}-error")!.TextContent, StringComparison.Ordinal);
            Assert.False(page.QuerySelector($"[name='di-tiep-{odd:N}']")!.HasAttribute("checked"));
        }

        using var decided = await organizer.Submit(path, path, ($"di-tiep-{odd:N}", null), ($"ly-do-{odd:N}", "Sản phẩm đã được giải ở cuộc thi khác."));
        JudgingKit.SeesOther(decided, path);
        var row = await app.WithDb(db => db.RoundEntries.SingleAsync(e => e.RoundId == s.LastRound.Id && e.EntryId == odd));
        Assert.Equal((false, "Sản phẩm đã được giải ở cuộc thi khác."), (row.GoesOn, row.OverrideReason));
        Assert.Equal(1, row.Rank);
        using var again = await organizer.Get(path);
        Assert.Contains("Khác bảng xếp hạng", await again.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tie_across_the_cut_waits_for_the_head_judge()
    {
        var s = await Begun(new() { Stage = ScenarioStage.Closed, Rounds = 2, Entries = 4, Judges = 2, Reads = 1, Advance = 2 });
        var round = s.FirstRound;
        await app.WithDb(async db =>
        {
            var stored = await db.Rounds.Include(r => r.Criteria).SingleAsync(r => r.Id == round.Id);
            var entries = await db.RoundEntries.Where(e => e.RoundId == round.Id).ToListAsync();
            foreach (var entry in entries)
            {
                var sheet = ScoreSheet.Assign(entry, s.Contest.Id, s.Judges[0].Id, false, null, app.Now);
                db.ScoreSheets.Add(sheet);
            }

            Assert.Null(stored.MoveTo(RoundStatus.Scoring, null, app.Now));
            foreach (var sheet in db.ScoreSheets.Local)
            {
                Assert.Null(sheet.Save(stored.Criteria.ToDictionary(c => c.Id, c => (int?)(c.MaxPoints / 2)), "Như nhau.", "", app.Now));
                Assert.Null(sheet.Sign(app.Now));
            }

            Assert.Null(stored.MoveTo(RoundStatus.Locked, null, app.Now));
            await db.SaveChangesAsync();
        });
        using var organizer = await app.SignedIn(s.Organizer);
        using var head = await app.SignedIn(s.HeadJudge);
        var deciding = $"/to-chuc/{s.Slug}/quyet-dinh/{round.Id}";
        using (var waiting = await organizer.Submit(deciding, deciding))
        {
            Assert.Contains("nằm ngay ngưỡng đi tiếp", await waiting.Text(), StringComparison.Ordinal);
        }

        var ties = $"/cham-diem/truong-ban/{round.Id}";
        var places = Enumerable.Range(0, 4).Select(i => ($"Form.Places[{i}]", (string?)(4 - i).ToString(System.Globalization.CultureInfo.InvariantCulture))).ToArray();
        using (var silent = await head.Submit(ties, ties + "/phan-dinh", places))
        {
            var page = await Browser.Read(silent);
            Assert.Contains("Ghi lý do", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal("4", page.GetElementById("cho-0-0")!.GetAttribute("value"));
        }

        using (var twice = await head.Submit(ties, ties + "/phan-dinh", [.. places.Take(3), ("Form.Places[3]", "4"), ("Form.Reason", "Lý do.")]))
        {
            Assert.Contains("Ghi mỗi thứ tự một lần", await twice.Text(), StringComparison.Ordinal);
        }

        using (var done = await head.Submit(ties, ties + "/phan-dinh", [.. places, ("Form.Reason", "Kế hoạch năm thứ hai rõ hơn.")]))
        {
            JudgingKit.SeesOther(done, ties);
        }

        var ranking = await organizer.Page($"/to-chuc/{s.Slug}/xep-hang/{round.Id}");
        Assert.Contains("Kế hoạch năm thứ hai rõ hơn.", ranking.Body!.TextContent, StringComparison.Ordinal);
        using var decided = await organizer.Submit(deciding, deciding);
        JudgingKit.SeesOther(decided, deciding);
        Assert.Equal([1, 2, 3, 4], await app.WithDb(db => db.RoundEntries.Where(e => e.RoundId == round.Id).Select(e => e.Rank!.Value).OrderBy(r => r).ToListAsync()));

        // Frozen: no sheet opens again.
        var anySheet = await app.WithDb(db => db.ScoreSheets.FirstAsync(x => x.RoundId == round.Id));
        Assert.Empty((await head.Page($"{ties}/phieu/{anySheet.Id}")).QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task The_head_judge_opens_a_signed_sheet_with_a_reason_and_the_old_version_stays()
    {
        var s = await Locked(new() { Stage = ScenarioStage.Scoring, Entries = 2, Judges = 2, Reads = 1, OpenSheets = 0 });
        var sheet = s.Sheets[0];
        using var head = await app.SignedIn(s.HeadJudge);
        var path = $"/cham-diem/truong-ban/{s.LastRound.Id}/phieu/{sheet.Id}";
        using (var silent = await head.Submit(path, path + "/mo-lai"))
        {
            Assert.Contains("Ghi lý do", await silent.Text(), StringComparison.Ordinal);
        }

        using (var opened = await head.Submit(path, path + "/mo-lai", ("Form.Reason", "Bổ sung nhận xét tiêu chí 4.")))
        {
            JudgingKit.SeesOther(opened, "/cham-diem/truong-ban/");
        }

        Assert.Equal(RoundStatus.Scoring, await app.WithDb(db => db.Rounds.Where(r => r.Id == s.LastRound.Id).Select(r => r.Status).SingleAsync()));
        using var judge = await app.SignedIn(s.Judges.Single(j => j.Id == sheet.JudgeId));
        var list = await judge.Page("/cham-diem");
        Assert.Contains("Bổ sung nhận xét tiêu chí 4.", list.Body!.TextContent, StringComparison.Ordinal);
        using (var signed = await judge.Fill(sheet, "/ky", JudgingKit.Whole(s.LastRound, "2", "Đã bổ sung.")))
        {
            Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        }

        var stored = await app.Stored(sheet);
        var revision = Assert.Single(stored.Revisions);
        Assert.Equal(sheet.Total, revision.Points.Values.Sum());
        Assert.NotEqual(sheet.Total, stored.Total);
        Assert.Contains("Bổ sung nhận xét tiêu chí 4.", (await head.Page(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_find_nothing_at_these_addresses()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        var other = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        var r = s.LastRound.Id;
        string[] organizing = [$"/to-chuc/{s.Slug}/phan-cong/{r}", $"/to-chuc/{s.Slug}/phan-cong/{r}/ban-cham", $"/to-chuc/{s.Slug}/phan-cong/{r}/de-xuat", $"/to-chuc/{s.Slug}/phan-cong/{r}/ho-so/{s.Entries[0].Id}", $"/to-chuc/{s.Slug}/quyet-dinh/{r}"];
        string ranking = $"/to-chuc/{s.Slug}/xep-hang/{r}";
        string[] heading = [$"/cham-diem/truong-ban/{r}", $"/cham-diem/truong-ban/{r}/phieu/{s.Sheets[0].Id}"];
        foreach (var person in new[] { s.Secretary, s.HeadJudge, s.Judges[0], s.Officer, s.Entrants[0], other.Organizer })
        {
            using var browser = await app.SignedIn(person);
            foreach (var path in organizing)
            {
                Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).StatusCode);
            }

            Assert.Equal(person == s.HeadJudge ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await browser.Get(ranking)).StatusCode);
        }

        foreach (var person in new[] { s.Organizer, s.Secretary, s.Judges[0], s.Entrants[0], other.HeadJudge })
        {
            using var browser = await app.SignedIn(person);
            foreach (var path in heading)
            {
                Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).StatusCode);
            }
        }

        using var organizer = await app.SignedIn(s.Organizer);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.Get($"/to-chuc/{other.Slug}/phan-cong/{r}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.Get($"/to-chuc/{s.Slug}/phan-cong/{r}/ho-so/{other.Entries[0].Id}")).StatusCode);
    }

    [Fact]
    public async Task The_number_of_commands_does_not_grow_with_the_round()
    {
        async Task<int[]> Commands(int entries)
        {
            var s = await Locked(new() { Stage = ScenarioStage.Scoring, Entries = entries, Judges = 10, Reads = 2, OpenSheets = 0 });
            using var organizer = await app.SignedIn(s.Organizer);
            using var head = await app.SignedIn(s.HeadJudge);
            var r = s.LastRound.Id;
            var counts = new List<int>();
            foreach (var (browser, path) in new[]
            {
                (organizer, $"/to-chuc/{s.Slug}/phan-cong/{r}"), (organizer, $"/to-chuc/{s.Slug}/xep-hang/{r}"), (organizer, $"/to-chuc/{s.Slug}/quyet-dinh/{r}"),
                (organizer, $"/to-chuc/{s.Slug}/phan-cong/{r}/ban-cham"), (organizer, $"/to-chuc/{s.Slug}/phan-cong/{r}/ho-so/{s.Entries[0].Id}"), (head, $"/cham-diem/truong-ban/{r}"), (head, $"/to-chuc/{s.Slug}/xep-hang/{r}"),
            })
            {
                await browser.Page(path);
                counts.Add(await app.Commands.CountAsync(() => browser.Page(path)));
            }

            await app.WithDb(async db =>
            {
                Assert.Null((await db.Rounds.SingleAsync(x => x.Id == r)).MoveTo(RoundStatus.Scoring, null, app.Now));
                await db.SaveChangesAsync();
            });
            counts.Add(await app.Commands.CountAsync(() => organizer.Page($"/to-chuc/{s.Slug}/phan-cong/{r}/de-xuat?hat=5")));
            counts.Add(await app.Commands.CountAsync(() => organizer.Page($"/to-chuc/{s.Slug}/phan-cong/{r}")));
            return [.. counts];
        }

        var few = await Commands(10);
        Assert.Equal(few, await Commands(200));
        Assert.All(few, n => Assert.InRange(n, 1, 15));
    }

    private Task<ContestStatus> Status(Scenario s) => app.WithDb(db => db.Contests.Where(c => c.Id == s.Contest.Id).Select(c => c.Status).SingleAsync());

    private async Task<Scenario> Begun(ScenarioPlan plan)
    {
        var s = await Scenario.Build(app, plan);
        using var organizer = await app.SignedIn(s.Organizer);
        var path = $"/to-chuc/{s.Slug}/phan-cong/{s.FirstRound.Id}";
        using var started = await organizer.Submit(path, path + "/bat-dau");
        JudgingKit.SeesOther(started, path);
        using var panel = await organizer.Submit(path + "/ban-cham", path + "/ban-cham");
        JudgingKit.SeesOther(panel, path);
        return s;
    }

    private async Task<Scenario> Locked(ScenarioPlan plan)
    {
        var s = await Scenario.Build(app, plan);
        await app.WithDb(async db =>
        {
            Assert.Null((await db.Rounds.SingleAsync(r => r.Id == s.LastRound.Id)).MoveTo(RoundStatus.Locked, s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        return s;
    }
}
