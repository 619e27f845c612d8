using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Activities.Import;

namespace HoiPhuNu.Startup.Web.Tests.Activities;

/// <summary>What a sheet says before anything is held against the database: headings, numbers, names of units, cells of any content.</summary>
public sealed class SheetReadingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hoiphunu-sheets-").FullName;

    [Theory]
    [InlineData("Số tiền", 1)]
    [InlineData("Số tiền (đồng)", 1)]
    [InlineData("Kinh phí (VNĐ)", 1)]
    [InlineData("Số tiền (1.000 đ)", 1_000)]
    [InlineData("Số tiền (nghìn đồng)", 1_000)]
    [InlineData("Số tiền (triệu đồng)", 1_000_000)]
    [InlineData("Kinh phí (ĐVT: tỷ đồng)", 1_000_000_000)]
    [InlineData("Số tiền (USD)", null)]
    public void A_heading_of_money_says_its_unit(string heading, int? times)
    {
        var layout = Layout(heading);
        Assert.Equal(times is null, layout.Unused.Contains(heading));
        Assert.Equal(times, layout.Has(RecordField.Amount) ? (int)layout.Times.GetValueOrDefault(ImportLayout.Of(RecordField.Amount), 1) : null);
    }

    [Theory]
    [InlineData("Số người (nữ)", false)]
    [InlineData("Khối lượng (tấn)", false)]
    [InlineData("Số lượng (người)", false)]
    [InlineData("Số người (người)", true)]
    [InlineData("Lượt người (nếu có)", true)]
    [InlineData("Ngày (dd/mm/yyyy)", true)]
    [InlineData("Mã dòng (không dùng lại)", true)]
    public void What_stands_in_brackets_is_dropped_only_where_it_changes_nothing(string heading, bool isKnown) =>
        Assert.Equal(isKnown, Layout(heading).Unused.Count == 0);

    [Theory]
    [InlineData("2.851 tỷ", DecimalMark.Unsaid, null)]
    [InlineData("2,851 tỷ", DecimalMark.Unsaid, null)]
    [InlineData("2.851 tỷ", DecimalMark.Comma, 2_851_000_000_000L)]
    [InlineData("2.851 tỷ", DecimalMark.Point, 2_851_000_000L)]
    [InlineData("12,1 tỷ đồng", DecimalMark.Unsaid, 12_100_000_000L)]
    [InlineData("571 tr", DecimalMark.Unsaid, 571_000_000L)]
    [InlineData("300.000.000 đồng", DecimalMark.Unsaid, 300_000_000L)]
    public void An_amount_in_words_is_read_by_the_sign_she_named(string text, DecimalMark mark, long? dong)
    {
        var (number, times) = MoneyWords.Read(text, mark)!.Value;
        Assert.Equal((dong is null, dong), (number.IsUnclear, (long?)(number.Value * times)));
    }

    [Fact]
    public void A_unit_of_another_kind_is_asked_about_and_not_taken()
    {
        var province = UnionUnit.Create("p", "Tỉnh Thử", UnitLevel.Province, null);
        var ward = UnionUnit.Create("a", "Phường Tân Lập", UnitLevel.Commune, province);
        var laoCai = UnionUnit.Create("b", "Phường Lào Cai", UnitLevel.Commune, province);
        var border = UnionUnit.Create("c", "Phường Tịnh Biên", UnitLevel.Commune, province);
        var body = UnionUnit.Create("d", "Hội Phụ nữ Công an thử", UnitLevel.Commune, province);
        var called = UnionUnit.Create("e", "Xã Nậm Mới", UnitLevel.Commune, province);
        called.Describe(true, ["Nậm Cũ"]);
        var names = new UnitNames([ward, laoCai, border, body, called]);
        Assert.Empty(names.ByName("Xã Tân Lập", null));
        Assert.Equal([ward], names.OfOtherKind("Xã Tân Lập"));
        Assert.Empty(names.ByName("Tỉnh Lào Cai", null));
        Assert.Equal([laoCai], names.OfOtherKind("Tỉnh Lào Cai"));
        foreach (var (name, unit) in new[] { ("Tân Lập", ward), ("P. Tân Lập", ward), ("Hội LHPN phường Tân Lập", ward), ("Tịnh Biên", border), ("Hội Phụ nữ Công an thử", body), ("Xã Nậm Cũ", called), ("Nậm Cũ", called) })
        {
            Assert.Equal([unit], names.ByName(name, null));
        }

        Assert.Empty(names.ByName("Phường Nậm Cũ", null));
    }

    [Fact]
    public void Rows_have_the_numbers_a_spreadsheet_gives_them()
    {
        var sheet = SheetFile.ReadPasted("Tên;Ghi chú\nA;\"hai\ndòng\"\n\nB;x").Sheet!;
        Assert.Equal([1, 2, 4], sheet.Lines.Select(l => l.Number));
    }

    [Theory]
    [InlineData("<c r=\"1\"><v>1</v></c>")]
    [InlineData("<c r=\"\"><v>1</v></c>")]
    public void A_cell_without_a_column_is_a_broken_file(string cell) =>
        Assert.Equal(ImportFileFault.Broken, SheetFile.Read(ImportTests.Zipped($"<worksheet><sheetData><row>{cell}</row><row>{cell}</row></sheetData></worksheet>")).Fault);

    [Theory]
    [InlineData("<c><f>1+1</f></c>", true)]
    [InlineData("<c><f>SUM(A1:A9)</f><v></v></c>", true)]
    [InlineData("<c t=\"e\"><f>A1</f><v>#REF!</v></c>", true)]
    [InlineData("<c t=\"b\"><v>1</v></c>", true)]
    [InlineData("<c><f>1+1</f><v>2</v></c>", false)]
    [InlineData("<c t=\"str\"><f>IF(A1=1,A1,\"\")</f><v></v></c>", false)]
    public void A_formula_that_came_to_nothing_is_no_blank(string cell, bool isError)
    {
        var sheet = SheetFile.Read(ImportTests.Zipped($"<worksheet><sheetData><row><c t=\"str\"><v>Tên</v></c></row><row>{cell}<c><v>1</v></c></row></sheetData></worksheet>")).Sheet!;
        Assert.Equal(isError, sheet.Lines[1].At(0).IsError);
        Assert.Equal(isError, Kept(sheet).Lines[1].At(0).IsError);
    }

    [Fact]
    public void What_unpacks_to_more_than_a_return_ever_holds_is_stopped_and_one_long_text_is_cut()
    {
        static string Texts(int many, int length) => $"<sst>{string.Concat(Enumerable.Repeat($"<si><t>{new string('x', length)}</t></si>", many))}</sst>";
        const string two = "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row><row><c><v>1</v></c></row></sheetData></worksheet>";
        Assert.Equal(ImportFileFault.TooLarge, SheetFile.Read(ImportTests.Zipped($"<worksheet>{new string(' ', 66 * 1024 * 1024)}</worksheet>")).Fault);
        Assert.Equal(ImportFileFault.TooLarge, SheetFile.Read(ImportTests.Zipped(two, Texts(5_100, 4_000))).Fault);
        var often = string.Concat(Enumerable.Repeat($"<row>{string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 80))}</row>", 70));
        Assert.Equal(ImportFileFault.TooLarge, SheetFile.Read(ImportTests.Zipped($"<worksheet><sheetData>{often}</sheetData></worksheet>", Texts(1, 4_000))).Fault);
        Assert.Equal(ImportSheet.LongestCell + 1, SheetFile.Read(ImportTests.Zipped(two, Texts(1, 9_000))).Sheet!.Lines[0].At(0).Text.Length);
    }

    [Fact]
    public void A_workbook_that_claims_more_than_can_be_added_up_is_too_large() =>
        Assert.Equal(ImportFileFault.TooLarge, SheetFile.Read(Claiming((1L << 62) + 1, (1L << 62) + 1)).Fault);

    [Theory]
    [InlineData("Tên;Ghi chú\nA;  \"hai; ba\"", "hai; ba")]
    [InlineData("Tên;Ghi chú\nA;máng 3\" đôi", "máng 3\" đôi")]
    [InlineData("Tên;Ghi chú\nA;\"\"\"hai\"\" ba\" bốn", "\"hai\" ba bốn")]
    [InlineData("Tên;Ghi chú\n\"A\";\"hai\"", "hai")]
    [InlineData("Tên;Ghi chú\nA;\" \" \"hai; ba\"", "hai; ba")]
    public void A_quote_begins_a_quoted_cell_only_behind_blanks(string pasted, string second) =>
        Assert.Equal(second, SheetFile.ReadPasted(pasted).Sheet!.Lines[1].At(1).Text);

    [Fact]
    public void Many_quotes_cost_no_more_than_as_many_letters()
    {
        var cell = "x" + new string('"', 3_900);
        var text = string.Join('\n', Enumerable.Repeat($"{cell};{cell}", 20));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(20, SheetFile.ReadPasted(text).Sheet!.Lines.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 20L * text.Length);
    }

    [Fact]
    public void A_sheet_is_kept_for_a_day_and_five_of_one_person()
    {
        var clock = new TestClock(new DateTime(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc));
        var store = new ImportStore(_folder, clock);
        var (sheet, hers, other) = (new ImportSheet([new ImportLine(1, [new ImportCell("Tên", false)])]), Guid.CreateVersion7(), Guid.CreateVersion7());
        var first = store.Keep(sheet, hers);
        var alien = store.Keep(sheet, other);
        store.Begin(first, hers, 7);
        store.Begin(first, hers, 3);
        Assert.Equal(7, store.FindBegun(first, hers));
        for (var i = 0; i < ImportStore.MostOfOne; i++)
        {
            Assert.NotNull(store.Find(first, hers));
            clock.Pass(TimeSpan.FromMinutes(1));
            store.Keep(sheet, hers);
        }

        Assert.Null(store.Find(first, hers));
        Assert.Null(store.FindBegun(first, hers));
        Assert.NotNull(store.Find(alien, other));
        clock.Pass(ImportStore.Kept);
        Assert.Null(store.Find(alien, other));
        clock.Pass(TimeSpan.FromMinutes(1));
        store.Sweep();
        Assert.Empty(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>An archive whose directory says that its empty entries unpack to these sizes, in the 64-bit field.</summary>
    private static byte[] Claiming(params long[] sizes)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(0x04034b50u); // one local head, so that it begins as an archive does
        writer.Write(new byte[26]);
        var directory = (int)stream.Position;
        for (var i = 0; i < sizes.Length; i++)
        {
            writer.Write(0x02014b50u);
            writer.Write((ReadOnlySpan<byte>)[45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]); // versions, flags, not packed, a date
            writer.Write(new byte[8]); // sum of nothing, packed to nothing
            writer.Write(uint.MaxValue); // its size stands in the extra field
            writer.Write((ReadOnlySpan<byte>)[1, 0, 12, 0, 0, 0]); // a name of one letter, the extra field, no comment
            writer.Write(new byte[12]);
            writer.Write((byte)('a' + i));
            writer.Write((ReadOnlySpan<byte>)[1, 0, 8, 0]);
            writer.Write(sizes[i]);
        }

        var length = (int)stream.Position - directory;
        writer.Write(0x06054b50u);
        writer.Write(0u);
        writer.Write((ushort)sizes.Length);
        writer.Write((ushort)sizes.Length);
        writer.Write(length);
        writer.Write(directory);
        writer.Write((ushort)0);
        writer.Flush();
        return stream.ToArray();
    }

    private static ImportLayout Layout(string heading) => ImportLayout.Read(new ImportLine(1, [new ImportCell(heading, false)]));

    private static ImportSheet Kept(ImportSheet sheet)
    {
        using var stream = new MemoryStream();
        sheet.Write(stream);
        stream.Position = 0;
        return ImportSheet.Read(stream);
    }
}
