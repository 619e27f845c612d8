using System.Net;
using System.Text.Json;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Activities.Records;
using HoiPhuNu.Startup.Web.Features.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Activities;

/// <summary>A commune officer types a class with who came; without script, nothing lost on an error.</summary>
public sealed class RecordTests(App app) : IClassFixture<App>
{
    private const string NewClass = "/so-lieu/moi/TrainingClass";

    [Fact]
    public async Task A_class_posted_twice_is_one_and_goes_on_to_its_roll_call()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var form = await officer.Page(NewClass);
        Assert.Equal("09/03/2026", form.QuerySelector("#Form_On")!.GetAttribute("value"));
        string? made = null;
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var posted = await officer.Submit(form, NewClass, Fields(("Form.Topic", "SoHoa"), ("Form.Title", "Bán hàng trên mạng"), ("Form.People", "32"), ("Form.Women", "30"), ("Form.Turns", "1.064"), ("tiep", "diem-danh")), NewClass);
            Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
            made = posted.Headers.Location!.OriginalString;
        }

        var record = await app.WithDb(db => db.ActivityRecords.SingleAsync(r => r.UnitId == s.Communes[0].Id && r.Title == "Bán hàng trên mạng"));
        Assert.Equal($"/so-lieu/{record.Id}/diem-danh", made);
        Assert.Equal((1, 32, 30, 1064), (record.Count, record.People, record.Women, record.Turns));
        Assert.Equal(RecordState.Reached, record.State);

        using var called = await officer.Submit(made!, made, ("Form.Lines", "Họ và tên; năm sinh; thôn\n1. Nông Thị Hường; 1994; Nà Lủng\nBàn Mùi Ghến\t1989\tPhja Đén\nHoàng Văn Sơn, nam\n\nThị Brơi; 3 buổi"), ("Form.Sessions", "2"));
        Assert.Equal($"/so-lieu/{record.Id}", called.Headers.Location?.OriginalString);
        var came = await app.WithDb(db => db.ActivityRecords.Include(r => r.Attendees).SingleAsync(r => r.Id == record.Id));
        Assert.Equal((4, 3, 9, true), (came.People, came.Women, came.Turns, came.HasRollCall));
        Assert.Contains(came.Attendees, a => a is { Name: "Bàn Mùi Ghến", BirthYear: 1989, Place: "Phja Đén", Sessions: 2 });

        // What was kept stands in the box as it is typed, and saved again changes nothing.
        using var again = await officer.Submit(made!, made);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal((4, 9), await app.WithDb(db => db.ActivityRecords.Where(r => r.Id == record.Id).Select(r => new { r.People, r.Turns }).SingleAsync()) is var x ? (x.People, x.Turns) : default);
    }

    [Theory]
    [InlineData("Form.Women", "33", "nhiều hơn")]
    [InlineData("Form.People", "2,851", "Ghi số nguyên")]
    [InlineData("Form.Title", "", "Ghi tên hoạt động")]
    [InlineData("Form.Topic", "HTX", "Chọn một nội dung")]
    [InlineData("Form.On", "31/12/2099", "Ngày này chưa tới")]
    [InlineData("Form.Until", "01/01/2020", "Ngày cuối không được trước ngày đầu")]
    [InlineData("Form.Women", "-1", "từ 0 trở lên")]
    [InlineData("Form.Amount", "5 tỉ mấy", "Ghi số tiền")]
    public async Task What_cannot_be_is_said_beside_its_box_and_everything_typed_stays(string field, string typed, string says)
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var typing = new Dictionary<string, string?> { ["Form.Topic"] = "SoHoa", ["Form.Title"] = "Lớp giữ lại", ["Form.People"] = "32", ["Form.Women"] = "30", ["Form.Place"] = "Nhà văn hóa Nà Lủng", [field] = typed };
        using var posted = await officer.Submit(await officer.Page(NewClass), NewClass, typing, NewClass);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        var page = await Browser.Read(posted);
        Assert.Contains(says, page.QuerySelector(".bad, .summary, [role=alert]")?.TextContent ?? page.Body!.TextContent, StringComparison.Ordinal);
        foreach (var (name, value) in typing.Where(t => t.Key != "Form.Topic"))
        {
            Assert.Equal(value, page.QuerySelector($"[name='{name}']")!.GetAttribute("value"));
        }

        Assert.False(await app.WithDb(db => db.ActivityRecords.AnyAsync(r => r.UnitId == s.Communes[0].Id && r.Title == "Lớp giữ lại")));
    }

    [Fact]
    public async Task Every_empty_box_is_told_at_once()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var posted = await officer.Submit(await officer.Page(NewClass), NewClass, Fields(("Form.Topic", ""), ("Form.Title", "")), NewClass);
        Assert.Equal(["Form.Topic", "Form.Title"], (await Browser.Read(posted)).QuerySelectorAll(".err [name]").Select(i => i.GetAttribute("name")!).Distinct());
    }

    [Fact]
    public async Task One_that_looks_typed_already_is_asked_once_more()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var on = s.Figures!.Record.On.ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture);
        var typing = Fields(("Form.Topic", "KhoiNghiep"), ("Form.Title", "lớp thử: Bán hàng trên mạng"), ("Form.On", on));
        using var asked = await officer.Submit(await officer.Page(NewClass), NewClass, typing, NewClass);
        var page = await Browser.Read(asked);
        Assert.Contains($"/so-lieu/{s.Figures.Record.Id}", page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        using var meant = await officer.Submit(page, NewClass, Fields(("Form.IsAnother", "true")), NewClass);
        Assert.Equal(HttpStatusCode.Redirect, meant.StatusCode);
        Assert.Equal(2, await app.WithDb(db => db.ActivityRecords.CountAsync(r => r.UnitId == s.Communes[0].Id)));
    }

    [Fact]
    public async Task A_record_of_a_unit_that_was_merged_away_names_the_one_that_took_it_over()
    {
        var s = await Staged();
        await app.WithDb(async db =>
        {
            var (gone, heir) = (await db.Units.SingleAsync(u => u.Id == s.Communes[3].Id), await db.Units.SingleAsync(u => u.Id == s.Communes[2].Id));
            gone.Close(new DateOnly(2025, 6, 30), heir);
            await db.SaveChangesAsync();
        });
        using var lead = await app.SignedIn(s.FiguresLead!);
        var address = $"{NewClass}?don-vi={s.Communes[3].Id}";
        using var posted = await lead.Submit(await lead.Page(address), address, Fields(("Form.Topic", "SoHoa"), ("Form.Title", "Lớp của xã cũ")), NewClass);
        Assert.Contains($"Ghi cho {s.Communes[2].Name}", (await Browser.Read(posted)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_one_record_see_both_texts()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var lead = await app.SignedIn(s.FiguresLead!);
        var address = $"/so-lieu/{s.Figures!.Record.Id}/sua";
        var mine = await officer.Page(address);
        using var first = await lead.Submit(address, address, ("Form.Place", "Trường học"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await officer.Submit(mine, address, Fields(("Form.Place", "Trạm xá")), address);
        var page = await Browser.Read(second);
        Assert.Equal(["Nơi làm"], page.QuerySelectorAll("main .facts dt").Select(d => d.TextContent)); // who came is counted by its list and stands on no form
        Assert.Contains("Trường học", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Trạm xá", page.QuerySelector("[name='Form.Place']")!.GetAttribute("value"));
        using var knowingly = await officer.Submit(page, address, [], address);
        Assert.Equal("Trạm xá", await app.WithDb(db => db.ActivityRecords.Where(r => r.Id == s.Figures.Record.Id).Select(r => r.Place).SingleAsync()));
    }

    [Fact]
    public async Task What_somebody_else_saved_is_told_in_words_and_a_name_only_to_who_reads_names()
    {
        var s = await Staged();
        var (before, after) = (await app.AddPerson("Lò Thị Đào", unitId: s.Communes[0].Id), await app.AddPerson("Lò Thị Mận", unitId: s.Communes[0].Id));
        var programme = await app.WithDb(db => db.Programmes.OrderBy(p => p.Code).FirstAsync());
        using var officer = await app.SignedIn(s.Officer);
        using var lead = await app.SignedIn(s.FiguresLead!);
        var address = $"/so-lieu/{(await Kept(s.Officer.Id, s, Support, before.Id)).Id}/sua";
        var (officers, leads) = (await officer.Page(address), await lead.Page(address));
        using var first = await officer.Submit(address, address, ("Form.State", "Expected"), ("Form.Topic", "YTuong"), ("Form.PersonId", after.Id.ToString()), ("Form.ProgrammeIds", programme.Id.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var second = await officer.Submit(officers, address, Fields(("Form.Place", "Chợ Mới")), address);
        var told = (await Browser.Read(second)).QuerySelector("main .facts")!.TextContent;
        foreach (var word in new[] { "Dự kiến", "Ý tưởng được hỗ trợ", "Lò Thị Mận", programme.Name })
        {
            Assert.Contains(word, told, StringComparison.Ordinal);
        }

        using var third = await lead.Submit(leads, address, Fields(("Form.Place", "Chợ Mới")), address);
        var toldAbove = (await Browser.Read(third)).QuerySelector("main .facts")!.TextContent;
        Assert.Contains("Dự kiến", toldAbove, StringComparison.Ordinal);
        Assert.All([told, toldAbove], t => Assert.All(["Expected", "YTuong", after.Id.ToString(), programme.Id.ToString()], raw => Assert.DoesNotContain(raw, t, StringComparison.Ordinal)));
        Assert.DoesNotContain("Lò Thị", toldAbove, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_woman_of_a_support_case_stays_whoever_changes_something_else()
    {
        var s = await Staged();
        var woman = await app.AddPerson("Lò Thị Đào", unitId: s.Communes[0].Id);
        var (officers, leads) = (await Kept(s.Officer.Id, s, Support, woman.Id), await Kept(s.FiguresLead!.Id, s, Support with { Title = "Giúp vay vốn" }, woman.Id));
        await app.WithDb(async db =>
        {
            (await db.People.SingleAsync(p => p.Id == woman.Id)).Live(s.Communes[1].Id, null); // she moved away since
            await db.SaveChangesAsync();
        });
        foreach (var (person, record) in new[] { (s.Officer, officers), (s.FiguresLead!, leads) })
        {
            using var browser = await app.SignedIn(person);
            var address = $"/so-lieu/{record.Id}/sua";
            using var changed = await browser.Submit(address, address, ("Form.Place", "Chợ Mới"));
            Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
            Assert.Equal(("Chợ Mới", woman.Id), await app.WithDb(async db => await db.ActivityRecords.SingleAsync(r => r.Id == record.Id) is var r ? (r.Place, r.PersonId) : default));
            using var without = await browser.Submit(address, address, ("Form.PersonId", ""));
            Assert.Null(await app.WithDb(db => db.ActivityRecords.Where(r => r.Id == record.Id).Select(r => r.PersonId).SingleAsync()));
        }
    }

    [Fact]
    public async Task Who_read_a_file_in_reads_no_names_that_came_later_not_even_after_moving_the_record()
    {
        var s = await Staged();
        var (record, typed) = (await Kept(s.FiguresLead!.Id, s, FiguresStaging.Class(Today, "Lớp từ tệp"), null, "m:1"), await Kept(s.FiguresLead!.Id, s, FiguresStaging.Class(Today, "Lớp gõ tay"), null));
        await app.WithDb(async db =>
        {
            db.ActivityRecords.Add(ActivityRecord.Keep(s.Communes[1], "", FiguresStaging.Class(Today, "Lớp khác cùng mã"), null, "m:2", s.FiguresLead!.Id, app.Now).Record!);
            await db.SaveChangesAsync();
        });
        var (address, roll) = ($"/so-lieu/{record.Id}", $"/so-lieu/{record.Id}/diem-danh");
        using var officer = await app.SignedIn(s.Officer);
        using var called = await officer.Submit(roll, roll, ("Form.Lines", "Bàn Mùi Ghến"));
        Assert.Equal(HttpStatusCode.Redirect, called.StatusCode);

        using var lead = await app.SignedIn(s.FiguresLead!);
        using var own = await lead.Get($"/so-lieu/{typed.Id}/diem-danh");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        await ReadsNone();

        // Its line of the file goes with it.
        using var moved = await lead.Submit(address + "/sua", address + "/sua", ("Form.UnitId", s.Communes[1].Id.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Equal(s.Communes[1].Id, await app.WithDb(db => db.ActivityRecords.Where(r => r.Id == record.Id && r.ImportKey != null).Select(r => r.UnitId).SingleAsync()));
        await ReadsNone();

        async Task ReadsNone()
        {
            Assert.DoesNotContain("Bàn Mùi Ghến", (await lead.Page(address)).Body!.TextContent, StringComparison.Ordinal);
            using var names = await lead.Get(roll);
            Assert.Equal(HttpStatusCode.NotFound, names.StatusCode);
        }
    }

    [Fact]
    public async Task One_session_needs_no_turns_typed_and_they_follow_the_people()
    {
        static int? Turns(RecordKind kind, int? typed) => new RecordForm { On = Today, People = 100, Turns = typed }.ToDetails(kind).Numbers.Turns;
        Assert.Equal((100, 100, 250, null), (Turns(RecordKind.TrainingClass, null), Turns(RecordKind.Event, null), Turns(RecordKind.Event, 250), Turns(RecordKind.Job, null)));

        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string talk = "/so-lieu/moi/Event";
        using var kept = await officer.Submit(talk, talk, ("Form.Topic", "TruyenThong"), ("Form.Title", "Buổi nói chuyện"), ("Form.People", "100"));
        var address = kept.Headers.Location!.OriginalString + "/sua";
        Assert.Equal((100, 100), await Counts());
        using var corrected = await officer.Submit(address, address, ("Form.People", "110"));
        Assert.Equal((110, 110), await Counts());
        Task<(int?, int?)> Counts() => app.WithDb(async db => await db.ActivityRecords.AsNoTracking().SingleAsync(r => r.UnitId == s.Communes[0].Id && r.Title == "Buổi nói chuyện") is var r ? (r.People, r.Turns) : default);
    }

    [Fact]
    public async Task A_refusal_calls_a_number_as_its_form_does()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        const string exit = "/so-lieu/moi/HouseholdTransition";
        using var missing = await officer.Submit(exit, exit, ("Form.Topic", "ThoatNgheo"), ("Form.Title", "Hộ thoát nghèo"), ("Form.Count", ""));
        Assert.Contains("Điền mục “Số hộ”", (await Browser.Read(missing)).Body!.TextContent, StringComparison.Ordinal);
        using var over = await officer.Submit(exit, exit, ("Form.Topic", "ThoatNgheo"), ("Form.Title", "Hộ thoát nghèo"), ("Form.Count", "9"), ("Form.Minority", "12"));
        Assert.Contains("“Dân tộc thiểu số” là 12, nhiều hơn “Số hộ” là 9", (await Browser.Read(over)).Body!.TextContent, StringComparison.Ordinal);
        const string sale = "/so-lieu/moi/ProductSale";
        using var unclear = await officer.Submit(sale, sale, ("Form.Topic", "NongSan"), ("Form.Title", "Bán măng"), ("Form.Quantity", "1,125"), ("Form.QuantityUnit", "tấn"));
        Assert.Contains("thêm một số 0: 2,8510", (await Browser.Read(unclear)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_moved_from_above_leaves_its_trace_and_her_name()
    {
        var s = await Staged();
        var record = await Kept(s.Officer.Id, s, FiguresStaging.Class(Today, "Lớp ba mươi người"), null);
        using var lead = await app.SignedIn(s.FiguresLead!);
        var address = $"/so-lieu/{record.Id}";
        Assert.DoesNotContain("sửa lần cuối", (await lead.Page(address)).Body!.TextContent, StringComparison.Ordinal);
        using var changed = await lead.Submit(address + "/sua", address + "/sua", ("Form.People", "320"), ("Form.Turns", "640"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        var details = await app.WithDb(db => db.Activities.Where(a => a.SubjectId == record.Id && a.Event == nameof(RecordChanged) && a.ActorId == s.FiguresLead!.Id).Select(a => a.Details).SingleAsync());
        var said = app.Services.GetRequiredService<AuditText>().Say(JsonSerializer.Deserialize<RecordChanged>(details, JsonText.Options)!);
        Assert.Equal("Sửa số liệu ngày 09/03/2026; Lượt người từ 60 thành 640; Số người từ 30 thành 320", said);
        Assert.Contains($"{s.FiguresLead!.FullName} sửa lần cuối", (await lead.Page(address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_out_what_somebody_just_changed_is_asked_again_and_keeps_the_reason()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var lead = await app.SignedIn(s.FiguresLead!);
        var address = $"/so-lieu/{s.Figures!.Record.Id}";
        var asked = await officer.Page(address + "/bo");
        using var changed = await lead.Submit(address + "/sua", address + "/sua", ("Form.Place", "Trường học"));
        using var late = await officer.Submit(asked, address + "/bo", Fields(("Form.Reason", "Ghi hai lần")), address + "/bo");
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        var again = await Browser.Read(late);
        Assert.Contains("Có người vừa sửa bản ghi này", again.Body!.TextContent, StringComparison.Ordinal);
        using var knowingly = await officer.Submit(again, address + "/bo", [], address + "/bo");
        Assert.Equal(HttpStatusCode.Redirect, knowingly.StatusCode);
        Assert.Equal("Ghi hai lần", await app.WithDb(db => db.ActivityRecords.Where(r => r.Id == s.Figures.Record.Id).Select(r => r.RemovedReason).SingleAsync()));
    }

    [Fact]
    public async Task Taken_out_with_a_reason_it_leaves_the_list_and_keeps_its_page()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var address = $"/so-lieu/{s.Figures!.Record.Id}";
        using var unsaid = await officer.Submit(address + "/bo", address + "/bo");
        Assert.Contains("Ghi lý do", (await Browser.Read(unsaid)).Body!.TextContent, StringComparison.Ordinal);
        using var removed = await officer.Submit(address + "/bo", address + "/bo", ("Form.Reason", "Ghi hai lần"));
        Assert.Equal(address, removed.Headers.Location?.OriginalString);
        Assert.Contains("Ghi hai lần", (await officer.Page(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await officer.Page("/so-lieu")).QuerySelectorAll("tbody tr"));
        Assert.Single((await officer.Page("/so-lieu?da-bo=true")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Who_is_in_charge_above_counts_people_and_reads_no_names()
    {
        var s = await Staged();
        var woman = await app.AddPerson("Lò Thị Đào", unitId: s.Communes[0].Id);
        using var officer = await app.SignedIn(s.Officer);
        const string support = "/so-lieu/moi/SupportCase";
        using var kept = await officer.Submit(support, support, ("Form.Topic", "KhoiNghiep"), ("Form.Title", "Giúp mở quán"), ("Form.PersonId", woman.Id.ToString()));
        var address = kept.Headers.Location!.OriginalString;
        Assert.Contains("Lò Thị Đào", (await officer.Page(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Mây", (await officer.Page($"/so-lieu/{s.Figures!.Record.Id}")).Body!.TextContent, StringComparison.Ordinal);

        using var lead = await app.SignedIn(s.FiguresLead!);
        Assert.DoesNotContain("Lò Thị Đào", (await lead.Page(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Thị Mây", (await lead.Page($"/so-lieu/{s.Figures.Record.Id}")).Body!.TextContent, StringComparison.Ordinal);
        using var changed = await lead.Submit(address + "/sua", address + "/sua", ("Form.Place", "Chợ Mới"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Equal(woman.Id, await app.WithDb(db => db.ActivityRecords.Where(r => r.Place == "Chợ Mới").Select(r => r.PersonId).SingleAsync()));
    }

    [Fact]
    public async Task The_list_is_filtered_by_its_address_and_its_file_holds_the_same_rows()
    {
        var s = await Staged();
        var today = new DateOnly(2026, 3, 9);
        await app.WithDb(async db =>
        {
            db.ActivityRecords.AddRange(
                Kept(s.Communes[0], FiguresStaging.Class(today.AddDays(-400), "Lớp năm ngoái") with { Topic = "DayNghe" }),
                Kept(s.Communes[1], FiguresStaging.Class(today, "Lớp của xã bên")),
                Kept(s.Communes[0], new RecordDetails(RecordKind.ProductSale, "NongSan", RecordState.Reached, today, null, "Bán =măng khô", "", "", "", new RecordNumbers { Quantity = 2_500, QuantityUnit = "tấn" }, [])));
            await db.SaveChangesAsync();
        });
        using var officer = await app.SignedIn(s.Officer);
        using var lead = await app.SignedIn(s.FiguresLead!);
        Assert.Equal((3, 4), (await Rows(officer, ""), await Rows(lead, "")));
        Assert.Equal(1, await Rows(lead, $"?don-vi={s.Communes[1].Id}"));
        Assert.Equal(4, await Rows(lead, $"?don-vi={s.Host.Id}"));
        Assert.Equal(1, await Rows(officer, "?loai=ProductSale"));
        Assert.Equal(1, await Rows(officer, "?loai=TrainingClass&noi-dung=DayNghe"));
        Assert.Equal(1, await Rows(officer, "?tim=nam+ngoai"));
        Assert.Equal(2, await Rows(officer, "?tu=01/03/2026&den=31/03/2026"));
        Assert.Equal(0, await Rows(officer, "?trang-thai=Planned"));
        Assert.Equal(3, await Rows(officer, "?tu=hom+qua&loai=gi+do"));

        using var file = await officer.Get("/so-lieu/tep/csv?tim=mang+kho");
        var lines = (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"2,5\",tấn", lines[1], StringComparison.Ordinal);
        async Task<int> Rows(Browser who, string query) => (await who.Page("/so-lieu" + query)).QuerySelectorAll("tbody tr").Length;
        ActivityRecord Kept(UnionUnit unit, RecordDetails details) => ActivityRecord.Keep(unit, "", details, null, null, s.Officer.Id, app.Now).Record!;
    }

    private static readonly DateOnly Today = new(2026, 3, 9);

    private static readonly RecordDetails Support = new(RecordKind.SupportCase, "KhoiNghiep", RecordState.Reached, Today, null, "Giúp mở quán", "", "", "", new RecordNumbers(), []);

    private Task<ActivityRecord> Kept(Guid byId, Scenario s, RecordDetails details, Guid? personId, string? importKey = null) => app.WithDb(async db =>
    {
        var (record, refusal) = ActivityRecord.Keep(s.Communes[0], "", details, personId, importKey, byId, app.Now);
        Assert.Null(refusal);
        db.ActivityRecords.Add(record!);
        await db.SaveChangesAsync();
        return record!;
    });

    private Task<Scenario> Staged() => Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 1, Reads = 1, Figures = true });

    private static List<KeyValuePair<string, string?>> Fields(params (string Name, string? Value)[] fields) => [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];
}
