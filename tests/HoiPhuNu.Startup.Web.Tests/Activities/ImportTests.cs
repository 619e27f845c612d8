using System.IO.Compression;
using System.Net;
using System.Text;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Activities.Import;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Activities;

/// <summary>Returns from spreadsheets: a message per cell, nothing written without a yes, nothing written twice.</summary>
public sealed class ImportTests(App app) : IClassFixture<App>
{
    internal const string Heads = "Mã đơn vị;Đơn vị;Loại;Nội dung;Tên hoạt động;Ngày;Số người;Phụ nữ;Số tiền;Chương trình;Mã dòng";

    [Fact]
    public async Task Nothing_is_written_before_a_yes_and_the_same_file_again_changes_nothing()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var text = $"{Heads}\n{s.Communes[0].Code};;Lớp tập huấn, dạy nghề;Dạy nghề;Lớp may;15/01/2026;32;30;12,1 tỷ;Đề án 939;\n;{s.Communes[0].Name};TrainingClass;SoHoa;Lớp bán hàng;2026-02-10;20;;;;";
        var look = await Looked(officer, text);
        Assert.Equal(["2", "0", "0", "0", "0"], await Counts(officer, look));
        Assert.Equal(0, await Imported(s));
        using var yes = await officer.Submit(look, look + "/ghi");
        Assert.Equal("/so-lieu", yes.Headers.Location?.OriginalString);
        var kept = await app.WithDb(db => db.ActivityRecords.Include(r => r.Programmes).SingleAsync(r => r.UnitId == s.Communes[0].Id && r.Title == "Lớp may"));
        Assert.Equal((32, 30, 12_100_000_000L, new DateOnly(2026, 1, 15), 1), (kept.People, kept.Women, kept.Amount, kept.On, kept.Programmes.Count));

        // The address of what was done leads to the list and does nothing more.
        using var token = await officer.Submit("/so-lieu/nhap", "/so-lieu/nhap", ("Lines", text));
        var second = token.Headers.Location!.OriginalString;
        Assert.Equal(["0", "0", "2", "0", "0"], await Counts(officer, second));
        Assert.Empty((await officer.Page(second)).QuerySelectorAll($"form[action='{second}/ghi']"));

        // One number put right changes its record and makes no other.
        var third = await Looked(officer, text.Replace(";32;30;", ";33;30;", StringComparison.Ordinal));
        Assert.Equal(["0", "1", "1", "0", "0"], await Counts(officer, third));
        using var changed = await officer.Submit(third, third + "/ghi");
        Assert.Equal(33, await app.WithDb(db => db.ActivityRecords.Where(r => r.Id == kept.Id).Select(r => r.People).SingleAsync()));
        Assert.Equal(2, await Imported(s));
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.Event == nameof(ReturnImported) && a.ActorId == s.Officer.Id && a.Details.Contains("\"Added\":2"))));
    }

    [Fact]
    public async Task Every_cell_that_cannot_be_read_has_its_sentence_and_the_rest_is_written_knowingly()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var look = await Looked(officer, $"{Heads};Ghi gì đó\n;;Lớp;Dạy nghề;A;15/01/2026;;;;;\n;;TrainingClass;HTX;B;15/01/2026;;;;;\n;;TrainingClass;DayNghe;C;30/02/2026;;;;;\n;;TrainingClass;DayNghe;D;15/01/2026;ba mươi;;;;\n;;TrainingClass;DayNghe;E;15/01/2026;20;21;;;\n;Xã Không Có;TrainingClass;DayNghe;F;15/01/2026;;;;;\n{s.Communes[1].Code};;TrainingClass;DayNghe;G;15/01/2026;;;;;\n;;TrainingClass;DayNghe;H;15/01/2026;;;;Đề án 9999;\n;;TrainingClass;DayNghe;I;15/01/2026;5;5;;;\n;;TrainingClass;DayNghe;I;15/01/2026;6;6;;;\n{s.Communes[0].Code};;;;;;;;;;");
        Assert.Equal(["1", "0", "0", "0", "9"], await Counts(officer, look));
        var page = (await officer.Page(look)).QuerySelector("main")!.TextContent;
        foreach (var says in new[] { "Ghi một loại đúng", "Loại này không có nội dung", "Ghi ngày như", "Ghi số nguyên", "nhiều hơn", "Không có đơn vị tên này", "Không có đơn vị mang mã này", "Không có chương trình “Đề án 9999”", "với dòng 10", "Cột không dùng: Ghi gì đó" })
        {
            Assert.Contains(says, page, StringComparison.Ordinal);
        }

        using var unsaid = await officer.Submit(look, look + "/ghi");
        Assert.Equal(HttpStatusCode.OK, unsaid.StatusCode);
        Assert.Contains("9 dòng chưa ghi được", (await Browser.Read(unsaid)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Imported(s));
        using var knowingly = await officer.Submit(look, look + "/ghi", ("biet", "true"));
        Assert.Equal(HttpStatusCode.Redirect, knowingly.StatusCode);
        Assert.Equal(1, await Imported(s));
    }

    [Fact]
    public async Task Two_numbers_in_a_cell_and_a_part_over_its_whole_are_asked_about()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var look = await Looked(officer, "Loại;Nội dung;Tên hoạt động;Ngày;Số người;Số lượng;Trên tổng số\nTrainingClass;DayNghe;Lớp hai số;15/01/2026;30 25;;\nTrainingClass;DayNghe;Lớp một số;15/01/2026;1 234;;\nAchievement;CoSoHoi;Cơ sở;15/01/2026;;30;3");
        Assert.Equal(["1", "0", "0", "0", "2"], await Counts(officer, look));
        var page = (await officer.Page(look)).QuerySelector("main")!.TextContent;
        Assert.Contains("Ghi số nguyên, không kèm chữ", page, StringComparison.Ordinal);
        Assert.Contains("là 30, nhiều hơn “Trên tổng số” là 3", page, StringComparison.Ordinal);
        using var yes = await officer.Submit(look, look + "/ghi", ("biet", "true"));
        Assert.Equal([1_234], await app.WithDb(db => db.ActivityRecords.Where(r => r.UnitId == s.Communes[0].Id && r.Topic == "DayNghe" && r.Title.EndsWith(" số")).Select(r => r.People).ToListAsync()));
    }

    [Theory]
    [InlineData("vn", 2851)]
    [InlineData("en", null)]
    public async Task What_may_mean_two_numbers_is_asked_and_never_guessed(string answer, int? people)
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var look = await Looked(officer, $"{Heads}\n;;TrainingClass;DayNghe;Lớp lớn;15/01/2026;2.851;;;;\n;;TrainingClass;DayNghe;Lớp nhỏ;15/01/2026;20;;;;");
        var asked = await officer.Page(look);
        Assert.Contains("2.851 nghĩa là gì", asked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(asked.QuerySelectorAll($"form[action='{look}/ghi']"));
        var answered = $"{look}?so={answer}";
        Assert.Equal(people is null ? ["1", "0", "0", "0", "1"] : ["2", "0", "0", "0", "0"], await Counts(officer, answered));
        using var yes = await officer.Submit(answered, look + "/ghi", ("biet", "true"));
        Assert.Equal(people, await app.WithDb(db => db.ActivityRecords.Where(r => r.UnitId == s.Communes[0].Id && r.Title == "Lớp lớn").Select(r => r.People).SingleOrDefaultAsync()));
        Assert.Equal(people is null ? 1 : 2, await Imported(s));
    }

    [Fact]
    public async Task Units_are_found_by_other_names_and_one_that_was_merged_away_names_its_heir()
    {
        var s = await Staged();
        await app.WithDb(async db =>
        {
            var units = await db.Units.Where(u => u.ParentId == s.Host.Id).ToDictionaryAsync(u => u.Id);
            units[s.Communes[1].Id].Describe(true, ["Hội LHPN xã Nậm Thử", "Xã Nậm Thử"]);
            units[s.Communes[3].Id].Close(new DateOnly(2025, 6, 30), units[s.Communes[2].Id]);
            await db.SaveChangesAsync();
        });
        using var lead = await app.SignedIn(s.FiguresLead!);
        var look = await Looked(lead, $"{Heads}\n;Nậm Thử;TrainingClass;DayNghe;A;15/01/2026;5;;;;\n;Hội LHPN {s.Communes[3].Name};TrainingClass;DayNghe;B;15/01/2026;5;;;;\n;{s.Communes[3].Name};TrainingClass;DayNghe;C;15/01/2025;5;;;;\n{s.Communes[0].Code};{s.Communes[1].Name};TrainingClass;DayNghe;D;15/01/2026;5;;;;\n;;TrainingClass;DayNghe;E;15/01/2026;5;;;;");
        Assert.Equal(["2", "0", "0", "0", "3"], await Counts(lead, look));
        var page = (await lead.Page(look)).QuerySelector("main")!.TextContent;
        Assert.Contains($"Ghi cho {s.Communes[2].Name}", page, StringComparison.Ordinal);
        Assert.Contains($"Mã {s.Communes[0].Code} là {s.Communes[0].Name}", page, StringComparison.Ordinal);
        Assert.Contains("Ghi tên hoặc mã đơn vị", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_or_taken_out_is_left_alone_and_said()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var typed = s.Figures!.Record;
        var text = $"{Heads}\n;;TrainingClass;KhoiNghiep;{typed.Title};{typed.On:dd'/'MM'/'yyyy};5;;9000000;;\n;;TrainingClass;DayNghe;Sẽ bỏ;15/01/2026;5;;;;M-1";
        var look = await Looked(officer, text);
        Assert.Equal(["1", "0", "0", "1", "0"], await Counts(officer, look));
        using var yes = await officer.Submit(look, look + "/ghi");
        await app.WithDb(async db =>
        {
            (await db.ActivityRecords.SingleAsync(r => r.UnitId == s.Communes[0].Id && r.ImportKey!.EndsWith(":m-1"))).Remove("Nhầm", s.Officer.Id, app.Now);
            await db.SaveChangesAsync();
        });
        var again = await Looked(officer, text);
        Assert.Equal(["0", "0", "0", "2", "0"], await Counts(officer, again));
        Assert.Contains("đã bỏ khỏi số liệu ngày", (await officer.Page(again)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_read_with_its_numbers_and_days_and_our_own_files_come_back()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var look = await Sent(officer, "so-lieu.xlsx", Workbook(s.Communes[0].Code));
        Assert.Equal(["2", "0", "0", "0", "0"], await Counts(officer, look));
        using var yes = await officer.Submit(look, look + "/ghi");
        var shared = await app.WithDb(db => db.ActivityRecords.SingleAsync(r => r.UnitId == s.Communes[0].Id && r.Title == "Lớp may & thêu"));
        Assert.Equal((2851, new DateOnly(2026, 1, 15)), (shared.People, shared.On));

        foreach (var format in new[] { "xlsx", "csv" })
        {
            using var file = await officer.Get($"/so-lieu/tep/{format}?loai=TrainingClass&tim=lop+may");
            var back = await Sent(officer, "lai." + format, await file.Content.ReadAsByteArrayAsync());
            Assert.Equal(["0", "0", "1", "0", "0"], await Counts(officer, back));
            using var template = await officer.Get($"/so-lieu/nhap/mau/{format}");
            Assert.Contains(s.Communes[0].Code, SheetFile.Read(await template.Content.ReadAsByteArrayAsync()).Sheet!.Lines[1].Cells[0].Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_that_are_none_are_stopped()
    {
        Assert.Equal(ImportFileFault.Empty, SheetFile.Read([]).Fault);
        Assert.Equal(ImportFileFault.Empty, SheetFile.Read(Encoding.UTF8.GetBytes(Heads)).Fault);
        Assert.Equal(ImportFileFault.WrongType, SheetFile.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Fault);
        Assert.Equal(ImportFileFault.WrongType, SheetFile.Read([.. "Xã "u8, 0xE9, 0xFF]).Fault);
        Assert.Equal(ImportFileFault.Broken, SheetFile.Read([.. "PK\u0003\u0004"u8, 1, 2, 3]).Fault);
        Assert.Equal(ImportFileFault.TooManyLines, SheetFile.ReadPasted(string.Join('\n', Enumerable.Repeat("a;b", ImportSheet.MostLines + 2))).Fault);
        Assert.Equal(ImportFileFault.TooManyColumns, SheetFile.ReadPasted(string.Join(';', Enumerable.Repeat("a", 100))).Fault);
        Assert.Equal(ImportFileFault.Broken, SheetFile.ReadPasted("a;b\n\"" + new string('x', 5000)).Fault);
        Assert.Equal(ImportFileFault.Broken, SheetFile.Read(Zipped("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>")).Fault);
        Assert.Equal(ImportFileFault.TooManyLines, SheetFile.Read(Zipped($"<worksheet><sheetData>{string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", ImportSheet.MostLines + 2))}</sheetData></worksheet>")).Fault);
    }

    [Fact]
    public async Task A_file_that_is_none_says_what_to_do_and_keeps_what_was_pasted()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var posted = await officer.Submit("/so-lieu/nhap", "/so-lieu/nhap", ("Lines", "Tên;Ngày\nLớp may;15/01/2026"));
        var page = await Browser.Read(posted);
        Assert.Contains("Dòng đầu thiếu cột Loại, Nội dung", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Tên;Ngày\nLớp may;15/01/2026", page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task What_another_looked_at_is_not_there()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var other = await app.SignedIn(s.OtherOfficer);
        var look = await Looked(officer, $"{Heads}\n;;TrainingClass;DayNghe;A;15/01/2026;5;;;;");
        using var seen = await other.Get(look);
        Assert.Equal(HttpStatusCode.NotFound, seen.StatusCode);
        using var dropped = await officer.Submit(look, look + "/bo");
        using var gone = await officer.Get(look);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.NotFound), (dropped.StatusCode, gone.StatusCode));
    }

    [Fact]
    public async Task A_look_costs_two_commands_more_for_every_thousand_lines()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        async Task<int> Cost(int lines)
        {
            var look = await Looked(officer, $"{Heads}\n{string.Join('\n', Enumerable.Range(0, lines).Select(i => $";;TrainingClass;DayNghe;Lớp {i};15/01/2026;5;;;;"))}");
            await officer.Page(look);
            return await app.Commands.CountAsync(() => officer.Page(look));
        }

        var (ten, many) = (await Cost(10), await Cost(2_010));
        Assert.InRange(ten, 1, 15);
        Assert.Equal(ten + 4, many);
    }

    internal static async Task<string> Looked(Browser browser, string lines)
    {
        using var posted = await browser.Submit("/so-lieu/nhap", "/so-lieu/nhap", ("Lines", lines));
        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        return posted.Headers.Location!.OriginalString;
    }

    internal static async Task<string> Sent(Browser browser, string name, byte[] content)
    {
        using var posted = await browser.Submit(await browser.Page("/so-lieu/nhap"), "/so-lieu/nhap", [], "/so-lieu/nhap", ("File", name, content));
        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        return posted.Headers.Location!.OriginalString;
    }

    /// <summary>New, changed, the same, left out, faulty.</summary>
    internal static async Task<string[]> Counts(Browser browser, string look) => [.. (await browser.Page(look)).QuerySelectorAll(".kpi dd").Select(d => d.TextContent)];

    private Task<int> Imported(Scenario s) => app.WithDb(db => db.ActivityRecords.CountAsync(r => r.UnitId == s.Communes[0].Id && r.ImportKey != null));

    /// <summary>As spreadsheets write them: shared texts, a number with a formula, a day as a serial number, an empty formatted cell far right.</summary>
    private static byte[] Workbook(string unit) => Zipped(
        """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>5</v></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>UNIT</t></is></c><c r="B2" t="inlineStr"><is><t>TrainingClass</t></is></c><c r="C2" t="inlineStr"><is><t>Dạy nghề</t></is></c><c r="D2" t="s"><v>6</v></c><c r="E2" s="3"><v>46037</v></c><c r="F2"><f>2800+51</f><v>2851</v></c><c r="XFD2" s="1"/></row>
        <row r="4"><c r="B4" t="str"><v>TrainingClass</v></c><c r="C4" t="str"><v>SoHoa</v></c><c r="D4" t="str"><v>Lớp khác</v></c><c r="E4" t="str"><v>16/01/2026</v></c></row>
        </sheetData></worksheet>
        """.Replace("UNIT", unit, StringComparison.Ordinal),
        """
        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Mã đơn vị</t></si><si><t>Loại</t></si><si><t>Nội dung</t></si><si><t>Tên hoạt động</t></si><si><t>Ngày</t></si><si><t>Số người</t></si><si><r><t>Lớp may </t></r><r><t>&amp; thêu</t></r></si></sst>
        """);

    internal static byte[] Zipped(string sheet, string? texts = null)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Put(string name, string content)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }

            Put("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"ẩn\" state=\"hidden\" r:id=\"rId9\"/><sheet name=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet7.xml\"/></Relationships>");
            Put("xl/worksheets/sheet7.xml", sheet);
            if (texts is not null)
            {
                Put("xl/sharedStrings.xml", texts);
            }
        }

        return stream.ToArray();
    }

    private Task<Scenario> Staged() => Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 1, Reads = 1, Figures = true });
}
