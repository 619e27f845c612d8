using System.Net;
using System.Text;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Activities.Import;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Activities;

/// <summary>A return that comes again, corrected, cut, coded, or by way of our own files: nothing twice, nothing put right by hand lost.</summary>
public sealed class ReimportTests(App app) : IClassFixture<App>
{
    private const string Heads = "Loại;Nội dung;Tên hoạt động;Ngày;Số người;Phụ nữ;Mã dòng";

    [Fact]
    public async Task Money_is_kept_in_the_unit_its_heading_says_and_what_is_unclear_with_a_word_is_asked_too()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string text = "Loại;Nội dung;Tên hoạt động;Ngày;Số tiền (triệu đồng);Số người (nữ)\nTrainingClass;DayNghe;Lớp A;15/01/2026;120.5;9\nTrainingClass;DayNghe;Lớp B;15/01/2026;2.851 tỷ;9";
        var look = await ImportTests.Looked(officer, text);
        var page = (await officer.Page(look)).QuerySelector("main")!.TextContent;
        Assert.Contains("2.851 nghĩa là gì", page, StringComparison.Ordinal);
        Assert.Contains("Cột không dùng: Số người (nữ)", page, StringComparison.Ordinal);
        Assert.Contains("mỗi số nhân với 1.000.000", page, StringComparison.Ordinal);
        using var yes = await officer.Submit(look + "?so=en", look + "/ghi");
        Assert.Equal([120_500_000L, 2_851_000_000L], await app.WithDb(db => db.ActivityRecords.Where(r => r.UnitId == s.Communes[0].Id && (r.Title == "Lớp A" || r.Title == "Lớp B")).OrderBy(r => r.Title).Select(r => r.Amount!.Value).ToListAsync()));
        Assert.False(await app.WithDb(db => db.ActivityRecords.AnyAsync(r => r.UnitId == s.Communes[0].Id && r.Title == "Lớp A" && r.People != null)));
    }

    [Fact]
    public async Task A_number_beyond_all_numbers_and_a_formula_without_result_end_in_a_sentence()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string heads = "<row><c t=\"str\"><v>Loại</v></c><c t=\"str\"><v>Nội dung</v></c><c t=\"str\"><v>Tên hoạt động</v></c><c t=\"str\"><v>Ngày</v></c><c t=\"str\"><v>Khối lượng</v></c></row>";
        static string Line(string title, string day, string number) => $"<row><c t=\"str\"><v>TrainingClass</v></c><c t=\"str\"><v>DayNghe</v></c>{title}<c>{day}</c>{number}</row>";
        const string a = "<c t=\"str\"><v>A</v></c>", day = "<v>46037</v>";
        var sheet = $"<worksheet><sheetData>{heads}{Line(a, day, "<c><v>1E+27</v></c>")}{Line(a, "<v>7.9228162514264337E+28</v>", "<c/>")}{Line(a, day, "<c><f>B1+1</f><v></v></c>")}{Line("<c t=\"e\"><v>#REF!</v></c>", day, "<c/>")}</sheetData></worksheet>";
        var look = await ImportTests.Sent(officer, "so-lieu.xlsx", ImportTests.Zipped(sheet));
        Assert.Equal(["0", "0", "0", "0", "4"], await ImportTests.Counts(officer, look));
        var rows = (await officer.Page(look)).QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, rows.Count(r => r.Contains("công thức chưa có kết quả", StringComparison.Ordinal)));
        Assert.Contains(rows, r => r.Contains("#REF!", StringComparison.Ordinal) && r.Contains("công thức chưa có kết quả", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_code_used_again_for_something_else_is_refused_and_names_what_it_is_used_for()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        await Import(officer, $"{Heads}\nTrainingClass;DayNghe;Lớp may;15/01/2026;20;;1\nTrainingClass;DayNghe;Lớp thêu;15/01/2026;20;;2\nTrainingClass;DayNghe;Lớp đan;15/01/2026;20;;3\nTrainingClass;DayNghe;Lớp nấu ăn;15/01/2026;20;;5");
        // Another day and name; another month of the same name; a name put right; a day put right; the same code twice.
        var look = await ImportTests.Looked(officer, $"{Heads}\nTrainingClass;DayNghe;Lớp tin học;20/01/2026;30;;1\nTrainingClass;DayNghe;Lớp thêu;15/02/2026;30;;2\nTrainingClass;DayNghe;Lớp đan len;15/01/2026;20;;3\nTrainingClass;DayNghe;Lớp nấu ăn;16/01/2026;20;;5\nTrainingClass;DayNghe;Khác;16/01/2026;20;;4\nTrainingClass;DayNghe;Khác nữa;16/02/2026;20;;4");
        Assert.Equal(["1", "2", "0", "0", "3"], await ImportTests.Counts(officer, look));
        var page = (await officer.Page(look)).QuerySelector("main")!.TextContent;
        Assert.Contains("Mã dòng 1 đã dùng cho “Lớp may” ngày 15/01/2026", page, StringComparison.Ordinal);
        Assert.Contains("Mã dòng 2 đã dùng cho “Lớp thêu” ngày 15/01/2026", page, StringComparison.Ordinal);
        Assert.Contains("Mã dòng này đã dùng ở dòng 6", page, StringComparison.Ordinal);
        Assert.Contains("không dùng lại", (await officer.Page("/so-lieu/nhap")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_file_has_no_column_for_stays_and_every_change_is_shown_before_it_is_written()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string all = "Loại;Nội dung;Tên hoạt động;Ngày;Trạng thái;Số người;Phụ nữ;Số tiền;Chương trình;Nơi làm;Mã dòng";
        await Import(officer, $"{all}\nTrainingClass;DayNghe;Lớp may;15/01/2026;Kế hoạch;20;;5.000.000 đồng;Đề án 939;Nhà văn hóa;1\nMoneyFlow;TaiTro;Vốn;15/01/2026;;;;7.000.000 đồng;;;2");
        var look = await ImportTests.Looked(officer, $"{Heads}\nTrainingClass;DayNghe;Lớp may;15/01/2026;25;;1\nMoneyFlow;TaiTro;Vốn;15/01/2026;4;;2");
        Assert.Equal(["0", "2", "0", "0", "0"], await ImportTests.Counts(officer, look));
        var changes = (await officer.Page(look)).QuerySelectorAll("section[aria-labelledby=se-sua] tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(3, changes.Count); // people, and turns with them; the count of the other
        Assert.Contains(changes, c => c.Contains("Số người", StringComparison.Ordinal) && c.Contains("20 → 25", StringComparison.Ordinal));
        using var yes = await officer.Submit(look, look + "/ghi");
        var kept = await app.WithDb(db => db.ActivityRecords.Include(r => r.Programmes).SingleAsync(r => r.UnitId == s.Communes[0].Id && r.Title == "Lớp may"));
        Assert.Equal((25, RecordState.Planned, 5_000_000L, "Nhà văn hóa", 1), (kept.People, kept.State, kept.Amount, kept.Place, kept.Programmes.Count));
        Assert.False(kept.IsByHand);
    }

    [Fact]
    public async Task Two_of_one_name_and_day_with_codes_of_their_own_are_two_also_in_two_files_and_one_session_has_turns()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string first = $"{Heads}\nTrainingClass;DayNghe;Lớp đôi;15/01/2026;20;;a", second = $"{Heads}\nTrainingClass;DayNghe;Lớp đôi;15/01/2026;20;;b";
        await Import(officer, first);
        await Import(officer, second);
        Assert.Equal(["0", "0", "1", "0", "0"], await ImportTests.Counts(officer, await ImportTests.Looked(officer, first)));
        Assert.Equal([20, 20], await app.WithDb(db => db.ActivityRecords.Where(r => r.UnitId == s.Communes[0].Id && r.Title == "Lớp đôi").Select(r => r.Turns).ToListAsync()));
    }

    [Fact]
    public async Task A_plan_that_comes_again_undoes_no_roll_call_and_a_day_put_right_by_hand_asks_for_no_new_code()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string heads = "Loại;Nội dung;Tên hoạt động;Ngày;Trạng thái;Số người;Mã dòng";
        const string text = $"{heads}\nTrainingClass;DayNghe;Lớp kế hoạch;15/01/2026;Kế hoạch;20;1\nTrainingClass;DayNghe;Lớp dời ngày;31/01/2026;;20;2";
        await Import(officer, text);
        await app.WithDb(async db =>
        {
            var (called, moved) = (await One(db, s, "Lớp kế hoạch"), await One(db, s, "Lớp dời ngày"));
            called.CallRoll([new AttendeeLine("Chị Một", 1980, "", true, null, 1)], s.Officer.Id, app.Now).Must();
            moved.Change(moved.Unit, "", ReturnChanges.Of(moved) with { On = new DateOnly(2026, 2, 1) }, null, s.Officer.Id, app.Now).Must();
            await db.SaveChangesAsync();
        });
        var look = await ImportTests.Looked(officer, text);
        Assert.Equal(["0", "0", "1", "1", "0"], await ImportTests.Counts(officer, look));
        Assert.Contains("nay là “Lớp dời ngày” ngày 01/02/2026", (await officer.Page(look)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var (plan, later) = await app.WithDb(async db => (await One(db, s, "Lớp kế hoạch"), await One(db, s, "Lớp dời ngày")));
        Assert.Equal((RecordState.Reached, 1, new DateOnly(2026, 2, 1)), (plan.State, plan.People, later.On));
    }

    [Fact]
    public async Task What_was_put_right_by_hand_is_written_over_only_where_she_says_so()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string text = $"{Heads}\nTrainingClass;DayNghe;Lớp may;15/01/2026;20;18;1\nTrainingClass;DayNghe;Lớp thêu;15/01/2026;20;18;2";
        await Import(officer, text);
        await app.WithDb(async db =>
        {
            var (right, called) = (await One(db, s, "Lớp may"), await One(db, s, "Lớp thêu"));
            right.Change(right.Unit, "", ReturnChanges.Of(right) with { Numbers = right.Numbers with { People = 32, Women = 32, Turns = 32 } }, null, s.Officer.Id, app.Now).Must();
            called.CallRoll([new AttendeeLine("Chị Một", 1980, "", true, null, 1)], s.Officer.Id, app.Now).Must();
            await db.SaveChangesAsync();
        });
        var look = await ImportTests.Looked(officer, text);
        Assert.Equal(["0", "0", "1", "1", "0"], await ImportTests.Counts(officer, look));
        var page = await officer.Page(look);
        Assert.Contains("32 → 20", page.QuerySelector("section[aria-labelledby=se-sua]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 dòng có danh sách điểm danh", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var over = await officer.Submit(look, look + "/ghi", ("de", "true"));
        Assert.Equal(HttpStatusCode.Redirect, over.StatusCode);
        var (first, second) = await app.WithDb(async db => (await One(db, s, "Lớp may"), await One(db, s, "Lớp thêu")));
        Assert.Equal((20, false, 1), (first.People, first.IsByHand, second.People));
    }

    [Theory]
    [InlineData(";1", "")]
    [InlineData(";", ";1")]
    public async Task Codes_left_out_or_added_later_make_no_second_record(string before, string after)
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string line = "TrainingClass;DayNghe;Lớp may;15/01/2026;20;18";
        await Import(officer, $"{Heads}\n{line}{before}");
        // The same but for the code: known, and from now on by its code; other numbers: left alone and said.
        var other = await ImportTests.Looked(officer, $"{Heads}\n{line.Replace(";20;", ";21;", StringComparison.Ordinal)}{after}");
        Assert.Equal(["0", "0", "0", "1", "0"], await ImportTests.Counts(officer, other));
        var look = await ImportTests.Looked(officer, $"{Heads}\n{line}{after}");
        Assert.Equal(after.Length > 0 ? ["0", "1", "0", "0", "0"] : ["0", "0", "1", "0", "0"], await ImportTests.Counts(officer, look));
        if (after.Length > 0)
        {
            using var yes = await officer.Submit(look, look + "/ghi");
            await Import(officer, $"{Heads}\n{line.Replace("Lớp may", "Lớp may công nghiệp", StringComparison.Ordinal)}{after}");
        }

        Assert.Equal(1, await app.WithDb(db => db.ActivityRecords.CountAsync(r => r.UnitId == s.Communes[0].Id && r.Title.StartsWith("Lớp may"))));
    }

    [Fact]
    public async Task Two_of_one_name_and_day_with_codes_of_their_own_are_two()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string first = $"{Heads}\nTrainingClass;DayNghe;Lớp may;15/01/2026;20;18;a";
        await Import(officer, first);
        var look = await ImportTests.Looked(officer, first + "\nTrainingClass;DayNghe;Lớp may;15/01/2026;20;18;b");
        Assert.Equal(["1", "0", "1", "0", "0"], await ImportTests.Counts(officer, look));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Our_own_file_names_its_records_whatever_was_corrected_since(string format)
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        await Import(officer, $"{Heads}\nTrainingClass;DayNghe;Lớp may;15/01/2026;20;18;\nTrainingClass;DayNghe;Lớp thêu;15/01/2026;20;18;M-2");
        await app.WithDb(async db =>
        {
            foreach (var record in await db.ActivityRecords.Include(r => r.Unit).Where(r => r.UnitId == s.Communes[0].Id && r.ImportKey != null).ToListAsync())
            {
                record.Change(record.Unit, "", ReturnChanges.Of(record) with { Title = record.Title + " (sửa)", On = new DateOnly(2026, 1, 17) }, null, s.Officer.Id, app.Now).Must();
            }

            await db.SaveChangesAsync();
        });
        using var file = await officer.Get($"/so-lieu/tep/{format}");
        var content = await file.Content.ReadAsByteArrayAsync();
        var many = SheetFile.Read(content).Sheet!.Lines.Count - 1;
        var look = await ImportTests.Sent(officer, "lai." + format, content);
        Assert.Equal(["0", "0", $"{many}", "0", "0"], await ImportTests.Counts(officer, look));
        // A file that names what is not hers, or nothing, is told so.
        using var other = await app.SignedIn(s.OtherOfficer);
        var hers = SheetFile.Read(content).Sheet!.Lines.SelectMany(l => l.Cells).First(c => c.Text.StartsWith('#')).Text;
        var alien = await ImportTests.Looked(other, $"{Heads}\nTrainingClass;DayNghe;A;15/01/2026;5;;{hers}\nTrainingClass;DayNghe;B;15/01/2026;5;;#{Guid.CreateVersion7():N}");
        Assert.Equal(2, (await other.Page(alien)).QuerySelectorAll("tbody tr").Count(r => r.TextContent.Contains("Không có bản ghi mang mã dòng này", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(";1")]
    [InlineData(";")]
    public async Task What_was_moved_to_another_unit_by_hand_does_not_come_again(string code)
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var lead = await app.SignedIn(s.FiguresLead!);
        var text = $"{Heads};Mã đơn vị\nTrainingClass;DayNghe;Lớp may;15/01/2026;20;18{code};{s.Communes[0].Code}";
        await Import(officer, text);
        await app.WithDb(async db =>
        {
            var record = await One(db, s, "Lớp may");
            var unit = await db.Units.SingleAsync(u => u.Id == s.Communes[1].Id);
            record.Change(unit, "", ReturnChanges.Of(record), null, s.Officer.Id, app.Now).Must();
            await db.SaveChangesAsync();
        });
        foreach (var (who, unit) in new[] { (officer, "đơn vị khác"), (lead, s.Communes[1].Name) })
        {
            var look = await ImportTests.Looked(who, text);
            Assert.Equal(["0", "0", "0", "1", "0"], await ImportTests.Counts(who, look));
            Assert.Contains($"nay thuộc {unit}", (await who.Page(look)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_broke_off_half_way_says_how_far_it_came_and_is_finished_by_writing_again()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var text = new StringBuilder(Heads);
        for (var i = 0; i < 1_005; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\nTrainingClass;DayNghe;Lớp {i};15/01/2026;20;18;{i}");
        }

        var address = await ImportTests.Looked(officer, text.ToString());
        await Broken(s, address);
        Assert.Equal(1_000, await Imported(s));
        Assert.Contains("Đã ghi 1.000/1.005 dòng", (await officer.Page(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["5", "0", "1000", "0", "0"], (await ImportTests.Counts(officer, address)).Select(c => c.Replace(".", "", StringComparison.Ordinal)));
        using var again = await officer.Submit(address, address + "/ghi");
        Assert.Equal("/so-lieu", again.Headers.Location?.OriginalString);
        Assert.Equal(1_005, await Imported(s));
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.Event == nameof(ReturnImported) && a.ActorId == s.Officer.Id)));
        using var done = await officer.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, done.StatusCode);
    }

    [Fact]
    public async Task The_audit_tells_all_parts_of_a_file_that_broke_off()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        await app.WithDb(async db =>
        {
            db.ActivityRecords.Add(ActivityRecord.Keep(s.Communes[0], "", new RecordDetails(RecordKind.TrainingClass, "DayNghe", RecordState.Reached, new DateOnly(2026, 1, 15), null, "Lớp gõ tay", "", "", "", new RecordNumbers { People = 5 }, []), null, null, s.Officer.Id, app.Now).Record!);
            await db.SaveChangesAsync();
        });
        await Import(officer, Heads + Lines(0, 300, 20));
        var address = await ImportTests.Looked(officer, Heads + "\nTrainingClass;DayNghe;Lớp gõ tay;15/01/2026;6;6;" + Lines(0, 299, 21) + Lines(299, 1_010, 20) + "\nTrainingClass;DayNghe;Lớp hỏng;15/01/2026;ba mươi;;");
        var id = await Broken(s, address);
        Assert.Equal((699, 299), await Told(id, (ReturnPartImported e) => (e.Added, e.Changed)));
        using var again = await officer.Submit(address, address + "/ghi", ("biet", "true"));
        Assert.Equal("/so-lieu", again.Headers.Location?.OriginalString);
        Assert.Contains("Đã nhập: thêm 710, sửa 299, giữ nguyên 1", (await officer.Page("/so-lieu")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((710, 299, 1, 1, 1), await Told(id, (ReturnImported e) => (e.Added, e.Changed, e.Same, e.Skipped, e.Faulty)));
    }

    [Fact]
    public async Task What_broke_off_with_nothing_left_to_write_is_still_finished()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        await Import(officer, Heads + Lines(1_000, 1_003, 20));
        var address = await ImportTests.Looked(officer, Heads + Lines(0, 1_003, 20));
        var id = await Broken(s, address);
        Assert.Equal("Ghi nốt", (await officer.Page(address)).QuerySelector($"form[action='{address}/ghi'] button")!.TextContent.Trim());
        using var again = await officer.Submit(address, address + "/ghi");
        Assert.Equal("/so-lieu", again.Headers.Location?.OriginalString);
        Assert.Equal((1_000, 0, 3, 0, 0), await Told(id, (ReturnImported e) => (e.Added, e.Changed, e.Same, e.Skipped, e.Faulty)));
    }

    [Fact]
    public async Task Sheets_nobody_said_yes_to_are_swept()
    {
        var store = app.Services.GetRequiredService<ImportStore>();
        var (sheet, person) = (new ImportSheet([new ImportLine(1, [new ImportCell("Tên", false)])]), Guid.CreateVersion7());
        var id = store.Keep(sheet, person);
        var file = Directory.GetFiles(app.DataDirectory, $"{id:N}-{person:N}", SearchOption.AllDirectories).Single();
        app.Clock.Pass(ImportStore.Kept + TimeSpan.FromMinutes(1));
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<SweepOld>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        Assert.False(File.Exists(file));
    }

    /// <summary>Codes 0 to 1.009 and so on.</summary>
    private static string Lines(int from, int until, int people) =>
        string.Concat(Enumerable.Range(from, until - from).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\nTrainingClass;DayNghe;Lớp {i};15/01/2026;{people};18;{i}")));

    /// <summary>Written as far as the first thousand lines.</summary>
    private async Task<Guid> Broken(Scenario s, string address)
    {
        var id = Guid.Parse(address[(address.LastIndexOf('/') + 1)..]);
        await using var scope = app.Services.CreateAsyncScope();
        var (db, take, store) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<TakeReturn>(), scope.ServiceProvider.GetRequiredService<ImportStore>());
        var viewer = new Viewer(Guid.CreateVersion7(), s.Officer.Id, false, [], [s.Communes[0].Path]);
        var look = await take.LookAsync(store.Find(id, s.Officer.Id)!, viewer, DecimalMark.Unsaid, app.Now, CancellationToken.None);
        store.Begin(id, s.Officer.Id, look.Added + look.Changed);
        using var broken = new CancellationTokenSource();
        var saves = 0;
        db.SavingChanges += (_, _) =>
        {
            if (++saves > 1)
            {
                broken.Cancel();
            }
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => take.StoreAsync(id, look, viewer, false, app.Now, broken.Token));
        return id;
    }

    private Task<TTold> Told<TEvent, TTold>(Guid id, Func<TEvent, TTold> tell) => app.WithDb(async db =>
        tell(System.Text.Json.JsonSerializer.Deserialize<TEvent>((await db.Activities.SingleAsync(a => a.SubjectId == id && a.Event == typeof(TEvent).Name)).Details, JsonText.Options)!));

    private static async Task Import(Browser browser, string text)
    {
        var look = await ImportTests.Looked(browser, text);
        using var yes = await browser.Submit(look, look + "/ghi");
        Assert.Equal("/so-lieu", yes.Headers.Location?.OriginalString);
    }

    private static Task<ActivityRecord> One(AppDbContext db, Scenario s, string title) =>
        db.ActivityRecords.Include(r => r.Unit).Include(r => r.Programmes).Include(r => r.Attendees).SingleAsync(r => r.UnitId == s.Communes[0].Id && r.Title == title);

    private Task<int> Imported(Scenario s) => app.WithDb(db => db.ActivityRecords.CountAsync(r => r.UnitId == s.Communes[0].Id && r.ImportKey != null));

    private Task<Scenario> Staged() => Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 1, Reads = 1, Figures = true });
}
