using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>A complete entry, typed through the pages as a woman without JavaScript does, or put into a draft at once.</summary>
public static class SampleEntry
{
    /// <summary>Page by page: what is typed on each, for an entrant of the given kind. "noi-o" needs two rounds: province, then commune.</summary>
    public static IEnumerable<(string Page, (string Name, string? Value)[] Fields)> Pages(Contest contest, UnionUnit commune, EntrantTypes type = EntrantTypes.Cooperative)
    {
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(commune);
        yield return ("y-tuong", [("Form.Title", "Miến dong sấy lạnh Bản Thử"), ("Form.SectorId", contest.Sectors[0].Id.ToString())]);
        yield return ("bang-thi", [("Form.TrackId", contest.Tracks[0].Id.ToString()), ("Form.Stage", "Operating"), ("Form.EntrantType", type.ToString())]);
        yield return ("nguoi-dai-dien", [("Form.FullName", "Nguyễn Thị Thử"), ("Form.Phone", "0900 000 123"), ("Form.BirthDate", "05/03/1989"), ("Form.Role", "Giám đốc")]);
        yield return ("noi-o", [("Form.ProvinceId", commune.ParentId.ToString()), ("Form.Hamlet", "Xóm Thử")]);
        yield return ("noi-o", [("Form.CommuneId", commune.Id.ToString())]);
        if (type != EntrantTypes.Individual)
        {
            yield return ("thanh-vien", [("Form.Members", "9"), ("Form.WomenMembers", "8"), ("Form.Rows[0].FullName", "Trần Thị Mẫu"), ("Form.Rows[0].Role", "Kế toán"), ("Form.Rows[0].IsWoman", "true")]);
            yield return ("phap-nhan", [("Form.LegalName", "Hợp tác xã Bản Thử"), ("Form.FoundedOn", "20/10/2024"), ("Form.WomenCapitalPercent", "80")]);
        }

        yield return ("tom-tat", [("Form.Summary", "Dựng nhà sấy lạnh, làm miến gói nhỏ, bán quanh năm.")]);
        yield return ("ly-do", [("Form.Need", "Bán tươi giá thấp."), ("Form.Product", "Miến gói 250 g.")]);
        yield return ("tai-nguyen", [("Form.LocalResources", "32 ha dong riềng."), ("Form.Novelty", "Sấy lạnh giữ độ dai.")]);
        yield return ("khach-hang", [("Form.Customers", "Cửa hàng đặc sản.")]);
        yield return ("ke-hoach", [("Form.Plan", "Năm đầu 20 tấn.")]);
        yield return ("von", [("Form.TotalCapital", "920 triệu"), ("Form.Own", "320.000.000"), ("Form.Loan", "300000000"), ("Form.Lender", "Ngân hàng Chính sách xã hội"), ("Form.Requested", "300 triệu")]);
        yield return ("doanh-thu", [("Form.RevenueYear1", "1,45 tỷ")]);
        yield return ("tac-dong", [("Form.WomenWorkers", "14"), ("Form.EthnicMinorityWorkers", "11"), ("Form.PoorHouseholds", "4"), ("Form.SocialImpact", "Mười bốn chị có việc quanh năm.")]);
        yield return ("can-giup", [("Form.Topics", "Packaging")]);
        yield return ("cam-ket", [("Form.OwnWork", "true"), ("Form.AcceptsRules", "true")]);
        yield return ("dong-y", [("Form.Contest", "true")]);
    }

    /// <summary>Begins an entry and fills every page that must be filled, through the site.</summary>
    public static async Task<Guid> TypeAsync(Browser browser, Contest contest, UnionUnit commune, EntrantTypes type = EntrantTypes.Cooperative)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(contest);
        using var begun = await browser.Submit($"/ho-so/moi/{contest.Slug}");
        var id = Guid.Parse(begun.Headers.Location!.OriginalString["/ho-so/".Length..]);
        foreach (var (page, fields) in Pages(contest, commune, type))
        {
            using var saved = await browser.Submit($"/ho-so/{id}/{page}", $"/ho-so/{id}/{page}", [.. fields, ("lenh", "tiep")]);
            Assert.True(saved.StatusCode == System.Net.HttpStatusCode.Redirect, $"{page}: {(int)saved.StatusCode} {string.Join("; ", (await Browser.Read(saved)).QuerySelectorAll(".bad, #loi li").Select(e => e.TextContent.Trim()))}");
        }

        return id;
    }

    /// <summary>A complete draft at once, without the site: pledges first, then the representative, then the answers.</summary>
    public static Entry Fill(Entry entry, Contest contest, Person entrant, UnionUnit commune, DateTime at, Guid? byId = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(entrant);
        var by = byId ?? entrant.Id;
        Assert.Null(entry.SavePledges(new Pledges { OwnWork = true, AcceptsRules = true, ConsentContest = true, TextVersion = "test" }, by, at));
        Assert.Null(entry.SaveDetails(_ => Scenario.Details(entrant, commune).WithoutSensitive(), by, at));
        Assert.Null(entry.SaveDraft(_ => Scenario.Content(contest, 0), by, at));
        return entry;
    }
}
