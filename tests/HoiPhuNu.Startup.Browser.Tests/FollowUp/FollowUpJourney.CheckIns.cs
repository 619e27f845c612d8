using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;
using Visit = HoiPhuNu.Startup.Browser.Tests.Kit.Visit;

namespace HoiPhuNu.Startup.Browser.Tests.FollowUp;

/// <summary>Milestones, a visit with an agreed action, and the first check-in: by her on the phone, returned, corrected, accepted.</summary>
public sealed partial class FollowUpJourney
{
    private const string Milestone = "Lắp xong máy sấy";
    private const string Agreed = "Xin giấy an toàn thực phẩm của xã";
    private const string Question = "Doanh thu này của cả ba tháng hay có thừa một chữ số 0, chị xem lại giúp?";

    private Guid _checkIn;

    private string CheckIn => $"/theo-doi/lan/{_checkIn}";

    public async Task PromiseAsync()
    {
        await OpenAsync(_officer, $"{Thread}/moc", " (chưa có gì)");
        await PressAsync(_officer, "Thêm mốc");
        await _officer.TypeAsync("Form.Weight", "0");
        await RefusedAsync(_officer, $"{Thread}/moc/moi");
        foreach (var (title, weight, due) in new[] { (Milestone, "20", 60), ("Ba cửa hàng nhận bán", "10", 200) })
        {
            await _officer.OpenAsync($"{Thread}/moc/moi");
            await _officer.TypeAsync("Form.Title", title);
            await _officer.TypeAsync("Form.DueOn", Day(due));
            await _officer.ChooseAsync("Form.OwnerId", $"Chị {WomanName}");
            await _officer.TypeAsync("Form.Weight", weight);
            await SendAsync(_officer, $"{Thread}/moc/moi", " (có mốc)");
        }

        var id = await _app.WithDb(db => db.Milestones.Where(m => m.Title == Milestone).Select(m => m.Id).SingleAsync());
        await OpenAsync(_officer, $"/theo-doi/moc/{id}");
        await OpenAsync(_woman, Own, " (có mốc)");
        await PressAsync(_woman, "Mở các mốc", " (của chị)");
        await _woman.TypeAsync("tienDo", "60");
        await SendAsync(_woman, $"/theo-doi/moc/{id}/tien-do", " (của chị, có tiến độ)");
        await _woman.SeeAsync("40%"); // 60 % of a milestone that weighs two thirds
    }

    public async Task VisitAsync()
    {
        await OpenAsync(_officer, Thread, " (cán bộ)");
        await PressAsync(_officer, "Ghi chuyến thăm");
        await RefusedAsync(_officer, $"{Thread}/tham/moi");
        await _officer.TypeAsync("Form.On", Day(0));
        await _officer.TypeAsync("Form.Place", "Xưởng sấy của tổ, thôn Thử Nghiệm Thượng");
        await _officer.TypeAsync("Form.Met", $"Chị {WomanName}");
        await _officer.TypeAsync("Form.Findings", "Máy sấy đã về, còn chờ kéo điện ba pha.");
        if (!await _officer.Page.Locator("[name='Form.Actions[0].Text']").IsVisibleAsync())
        {
            await _officer.Page.Locator("main details:has([name='Form.Actions[0].Text']) > summary").ClickAsync();
        }

        await _officer.TypeAsync("Form.Actions[0].Text", Agreed);
        await _officer.ChooseAsync("Form.Actions[0].OwnerId", $"Chị {WomanName}");
        await _officer.TypeAsync("Form.Actions[0].DueOn", Day(14));
        await SendAsync(_officer, $"{Thread}/tham/moi");
        await _officer.SeeAsync(Agreed);
        await OpenAsync(_officer, $"{_officer.PathOf()}/sua");

        await OpenAsync(_woman, Own, " (có việc)");
        await _woman.SeeAsync("chờ kéo điện ba pha");
        await PressAsync(_woman, "Chuyến thăm ngày", " (của chị)");
        await PressAsync(_woman, "Đã xong", " (việc đã xong)");
        Assert.NotNull(await _app.WithDb(db => db.AgreedActions.Where(a => a.Text == Agreed).Select(a => a.DoneAt).SingleAsync()));
    }

    public async Task ThreeMonthsPassAsync()
    {
        _checkIn = await _app.WithDb(db => db.CheckIns.Where(c => c.ProjectId == _project && c.Month == 3).Select(c => c.Id).SingleAsync());
        await OpenAsync(_woman, CheckIn, " (chưa đến)");
        await _woman.SeeAsync("Kỳ này chưa tới");
        await PassAsync(80);
    }

    public async Task FillAsync()
    {
        await OpenAsync(_woman, Own, " (đến kỳ)");
        await PressAsync(_woman, "Bắt đầu điền", " (của chị)");
        Assert.Equal(CheckIn, _woman.PathOf());
        await PressAsync(_woman, "Bắt đầu điền");
        await StepAsync("tinh-hinh", v => v.ChooseAsync("Form.State", "Đang mở rộng"));
        await StepAsync("doanh-thu", async v =>
        {
            await v.TypeAsync("Form.Revenue", "450.000.000"); // a zero too many
            await v.ChooseAsync("Form.Side", "Có lãi");
            await v.TypeAsync("Form.Profit", "9.000.000");
        });
        await ContradictAsync();
        await StepAsync("lao-dong", async v =>
        {
            await v.TypeAsync("Form.Workers", "6");
            await v.TypeAsync("Form.WomenWorkers", "5");
            await v.TypeAsync("Form.MinorityWorkers", "0"); // none; the poor are not known
        });
        await StepAsync("loai-hinh", async v =>
        {
            await v.ChooseAsync("Form.LegalForm", "Hợp tác xã");
            await v.TypeAsync("Form.LegalFormSince", Day(-10));
            await v.TypeAsync("Form.LegalName", "Hợp tác xã Măng và Mật thử nghiệm");
            await v.ChooseAsync("Form.OcopStars", "3 sao");
        });
        await StepAsync("san-pham", async v =>
        {
            await v.TypeAsync("Form.Products", "Măng khô gói 300 g, mật ong chai 500 ml");
            await v.TypeAsync("Form.Channels", "Hai cửa hàng ở thị trấn, Zalo");
        });
        await StepAsync("tien-ho-tro", v => v.TypeAsync("Form.MoneyUsed", "5.000.000"));
        await StepAsync("kho-khan", v => v.TypeAsync("Form.Difficulty", "Điện yếu, máy sấy chạy được nửa ngày."));
        Assert.Equal($"{CheckIn}/kiem-tra", _woman.PathOf());
        await _woman.SeeAsync("450.000.000 đồng");
        await SendAsync(_woman, $"{CheckIn}/gui", " (đã gửi)");
    }

    public async Task ReturnAsync()
    {
        await DeliverAsync();
        await OpenAsync(_officer, "/theo-doi/lan");
        await PressAsync(_officer, Title, " (để đọc)");
        await RefusedAsync(_officer, $"{CheckIn}/tra-lai");
        await _officer.TypeAsync("Form.Question", Question);
        await SendAsync(_officer, $"{CheckIn}/tra-lai", " (đã hỏi lại)");
    }

    public async Task CorrectAsync()
    {
        await DeliverAsync();
        await OpenAsync(_woman, "/thong-bao");
        await OpenAsync(_woman, Own, " (có câu hỏi)");
        await _woman.SeeAsync(Question);
        await PressAsync(_woman, "Trả lời", " (có câu hỏi)");
        await PressAsync(_woman, "Xem lại và gửi");
        await PressAsync(_woman, "Sửa Doanh thu và lợi nhuận", " (có câu hỏi)");
        Assert.Equal("450.000.000", await _woman.Page.Locator("main [name='Form.Revenue']").InputValueAsync());
        await _woman.TypeAsync("Form.Revenue", "45.000.000");
        await SendAsync(_woman, $"{CheckIn}/doanh-thu");
        Assert.Equal($"{CheckIn}/kiem-tra", _woman.PathOf());
        await SendAsync(_woman, $"{CheckIn}/gui", " (đã gửi lại)");
    }

    public async Task AcceptAsync()
    {
        await OpenAsync(_manager, CheckIn, " (hai bản)");
        await _manager.SeeAsync("450.000.000 đồng");
        await _manager.SeeAsync("45.000.000 đồng");
        await _manager.SeeAsync(Question);
        await SendAsync(_manager, $"{CheckIn}/nhan", " (đã nhận)");

        var kept = await _app.WithDb(db => db.CheckIns.AsNoTracking().Include(c => c.Versions).SingleAsync(c => c.Id == _checkIn));
        Assert.Equal([450_000_000L, 45_000_000L], kept.Versions.OrderBy(v => v.Number).Select(v => v.Answers.Revenue!.Value));
        Assert.Equal((CheckInStatus.Accepted, Today, BusinessState.Growing), (kept.Status, kept.SeenOn, kept.State));
        Assert.Equal((45_000_000, 9_000_000, 5_000_000), (kept.Revenue, kept.Profit, kept.MoneyUsed));
        Assert.Equal((6, 5, 0, null), (kept.Workers, kept.WomenWorkers, kept.MinorityWorkers, kept.PoorWorkers));
        Assert.Equal((LegalForm.Cooperative, 3), (kept.LegalForm, kept.OcopStars));
        Assert.Equal(5_000_000, await _app.WithDb(db => db.Supports.Where(s => s.Id == _support).SelectMany(s => s.Spendings).SumAsync(s => s.Amount)));

        await OpenAsync(_woman, Own, " (đã nhận)");
        await _woman.SeeAsync("Đang mở rộng");
        await _woman.SeeAsync("Năm triệu đồng"); // what she has used
        await OpenAsync(_woman, CheckIn, " (đã nhận)");
        await OpenAsync(_manager, Thread, " (đã thấy)");
        await _manager.SeeAsync("Hợp tác xã Măng và Mật thử nghiệm");
    }

    /// <summary>More women than people: the page says so, with what she typed still in its boxes.</summary>
    private async Task ContradictAsync()
    {
        await _woman.TypeAsync("Form.Workers", "6");
        await _woman.TypeAsync("Form.WomenWorkers", "7");
        await RefusedAsync(_woman, $"{CheckIn}/lao-dong", "nhiều hơn tổng số lao động");
        Assert.Equal("7", await _woman.Page.Locator("main [name='Form.WomenWorkers']").InputValueAsync());
    }

    /// <summary>One short page of the phone form.</summary>
    private async Task StepAsync(string slug, Func<Visit, Task> fill)
    {
        Assert.Equal($"{CheckIn}/{slug}", _woman.PathOf());
        var asked = await _woman.Page.Locator("main form[method=post]").First.EvaluateAsync<string[]>(
            "form => [...new Set([...form.querySelectorAll('input:not([type=hidden]), select, textarea')].map(x => x.name))]");
        Assert.InRange(asked.Length, 1, 4);
        await fill(_woman);
        await SendAsync(_woman, $"{CheckIn}/{slug}");
    }
}
