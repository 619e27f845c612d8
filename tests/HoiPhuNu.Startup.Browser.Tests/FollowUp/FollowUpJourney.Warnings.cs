using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Browser.Tests.FollowUp;

/// <summary>The portfolio with the list behind its numbers, and the warnings of a day: raised, answered, made an action of.</summary>
public sealed partial class FollowUpJourney
{
    public async Task SeeThePortfolioAsync()
    {
        await OpenAsync(_manager, "/theo-doi/tong-hop");
        await _manager.SeeAsync("1 ý tưởng, 1 mô hình");
        await _manager.LeadOnAsync(_manager.Page.Locator("main .lead a").Nth(1));
        await _look.AtAsync(_manager);
        Assert.StartsWith("/theo-doi/tong-hop/danh-sach", _manager.PathOf(), StringComparison.Ordinal);
        await _manager.SeeAsync(Title);
        await PressAsync(_manager, Title, " (đã thấy)");
        Assert.Equal(Thread, _manager.PathOf());
        await OpenAsync(_officer, "/theo-doi/tong-hop", " (cán bộ)");
        await OpenAsync(_approver, "/theo-doi/tong-hop?ngay=" + Uri.EscapeDataString(Day(-200)), " (chưa có gì)");
    }

    public async Task WarnAsync()
    {
        await OpenAsync(_officer, "/theo-doi/canh-bao", " (chưa có gì)");
        await PassAsync(20);
        await RunAsync<WatchWarnings>();
        var raised = await _app.WithDb(db => db.Warnings.AsNoTracking().Where(w => w.ProjectId == _project).OrderBy(w => w.Kind).ToListAsync());
        Assert.Equal([WarningKind.TrancheUnspent, WarningKind.MilestoneLate], raised.Select(w => w.Kind));
        Assert.All(raised, w => Assert.Equal((WarningStatus.Open, Today), (w.Status, w.RaisedOn)));
    }

    public async Task SettleAsync()
    {
        await OpenAsync(_officer, "/theo-doi/canh-bao", " (có cảnh báo)");
        await PressAsync(_officer, "Tiền nhận lâu chưa dùng hết");
        var address = _officer.PathOf();
        await RefusedAsync(_officer, $"{address}/tra-loi");
        await _officer.TypeAsync("AnswerForm.Text", "Chờ kéo điện ba pha mới mua máy thứ hai, tiền còn ở tài khoản của tổ.");
        await SendAsync(_officer, $"{address}/tra-loi", " (đã trả lời)");
        await OpenAsync(_officer, address, " (đã trả lời)");

        await OpenAsync(_manager, Thread, " (có cảnh báo)");
        await OpenAsync(_manager, "/theo-doi/canh-bao", " (người phụ trách)");
        await PressAsync(_manager, "Mốc trễ hạn");
        address = _manager.PathOf();
        await RefusedAsync(_manager, $"{address}/hoan");
        await _manager.TypeAsync("ActionForm.Text", "Gọi điện lực xã hẹn ngày kéo điện");
        await SendAsync(_manager, $"{address}/giao-viec", " (đã giao việc)");

        // The next look of the day finds the same facts, and leaves what was settled alone.
        await RunAsync<WatchWarnings>();
        var settled = await _app.WithDb(db => db.Warnings.AsNoTracking().Where(w => w.ProjectId == _project).OrderBy(w => w.Kind).ToListAsync());
        Assert.Equal([WarningStatus.Answered, WarningStatus.InAction], settled.Select(w => w.Status));
        Assert.Equal(_people[_officer].Id, settled[0].AnsweredById);
        await OpenAsync(_officer, "/theo-doi/canh-bao", " (hết cảnh báo)");
        await _officer.SeeAsync("Không có cảnh báo nào như vậy");
        await OpenAsync(_officer, "/theo-doi/canh-bao?trang-thai=Answered", " (đã trả lời)");
        await _officer.SeeAsync("Tiền nhận lâu chưa dùng hết");
        await OpenAsync(_officer, Thread, " (có việc)");
        await _officer.SeeAsync("Gọi điện lực xã");
    }
}
