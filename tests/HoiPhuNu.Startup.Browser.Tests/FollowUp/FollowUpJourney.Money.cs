using HoiPhuNu.Startup.Browser.Tests.Contest;
using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Browser.Tests.FollowUp;

/// <summary>Support decided, a tranche asked for by one and approved by another, paid; a later tranche waits for its condition.</summary>
public sealed partial class FollowUpJourney
{
    private const string Condition = "Có chứng từ của đợt 1";

    private Guid _support;
    private Guid _first;
    private Guid _second;

    private string Support => $"/theo-doi/ho-tro/{_support}";

    public async Task DecideAsync()
    {
        await OpenAsync(_manager, Thread, " (mới)");
        await PressAsync(_manager, "Ghi khoản hỗ trợ");
        var address = _manager.PathOf();
        await RefusedAsync(_manager, address);
        await _manager.ChooseAsync("Form.Kind", "Hỗ trợ không hoàn lại");
        await _manager.ChooseAsync("Form.Funder", "Quỹ của Hội");
        await _manager.TypeAsync("Form.FunderName", "Quỹ Hỗ trợ phụ nữ khởi nghiệp thử nghiệm");
        await _manager.TypeAsync("Form.DecisionNumber", "112/QĐ-BTV");
        await _manager.TypeAsync("Form.DecidedOn", Day(0));
        await _manager.TypeAsync("Form.Amount", "25.000.000");
        await _manager.TypeAsync("Form.Purpose", "Mua máy sấy và in nhãn");
        await _manager.TypeAsync("Form.Tranches[0].Percent", "60");
        await _manager.TypeAsync("Form.Tranches[0].PlannedOn", Day(5));
        await _manager.TypeAsync("Form.Tranches[1].Percent", "30");
        await _manager.TypeAsync("Form.Tranches[1].Condition", Condition);
        await RefusedAsync(_manager, address, "còn thiếu 2.500.000 đồng");
        await _manager.TypeAsync("Form.Tranches[1].Percent", "40");
        await SendAsync(_manager, address, " (mới)");
        await _manager.SeeAsync("Hai mươi lăm triệu đồng");
        _support = await _app.WithDb(db => db.Supports.Where(s => s.ProjectId == _project).Select(s => s.Id).SingleAsync());
        _first = await TrancheAsync(1);
        _second = await TrancheAsync(2);
    }

    public async Task AskAndApproveAsync()
    {
        await OpenAsync(_manager, Support, " (mới)");
        await PressAsync(_manager, "Đề nghị chi");
        await _manager.TypeAsync("Form.Amount", "16.000.000");
        await RefusedAsync(_manager, $"{Support}/de-nghi", "còn 15.000.000 đồng");
        await _manager.TypeAsync("Form.Amount", "15.000.000");
        await SendAsync(_manager, $"{Support}/de-nghi", " (đã đề nghị)");
        var payment = $"{Support}/chi/{await PaymentAsync(_first)}";

        // She may approve payments, but not the one she asked for.
        await OpenAsync(_manager, payment, " (của người đề nghị)");
        await _manager.SeeAsync("Người khác duyệt");
        Assert.Equal(0, await _manager.Page.Locator($"main form[action='{payment}/duyet']").CountAsync());

        await DeliverAsync();
        _app.Clock.Pass(TimeSpan.FromHours(1)); // her session is not fresh any more: she is asked for her password
        await OpenAsync(_approver, "/thong-bao");
        await OpenAsync(_approver, "/theo-doi/duyet-chi");
        await PressAsync(_approver, Title, " (chờ duyệt)");
        Assert.Equal(payment, _approver.PathOf());
        await _approver.SeeAsync("Mười lăm triệu đồng");
        await RefusedAsync(_approver, $"{payment}/duyet"); // without her password
        await _approver.TypeAsync("ConfirmPassword", Cast.StaffPassword);
        await SendAsync(_approver, $"{payment}/duyet", " (đã duyệt)");
        await _approver.SeeAsync("Đã duyệt, chờ chi");
    }

    public async Task PayAsync()
    {
        var payment = $"{Support}/chi/{await PaymentAsync(_first)}";
        await OpenAsync(_manager, payment, " (ghi đã chi)");
        await _manager.TypeAsync("Pay.Receiver", "");
        await _manager.ChooseAsync("Pay.Way", "Chuyển khoản");
        await RefusedAsync(_manager, $"{payment}/da-chi");
        await _manager.TypeAsync("Pay.Receiver", WomanName);
        await RefusedAsync(_manager, $"{payment}/da-chi", "vì sao chưa có"); // neither a file nor why not
        await _manager.TypeAsync("Pay.NoEvidence", "Ngân hàng gửi ủy nhiệm chi sau.");
        await SendAsync(_manager, $"{payment}/da-chi", " (đã chi)");
        var paid = await _app.WithDb(db => db.Supports.AsNoTracking().SelectMany(s => s.Disbursements).SingleAsync(d => d.TrancheId == _first));
        Assert.Equal((DisbursementStatus.Paid, 15_000_000, Today), (paid.Status, paid.Amount, paid.PaidOn));
        Assert.Equal((_people[_manager].Id, _people[_approver].Id), (paid.AskedById, paid.DecidedById));

        // The officer asks for the second tranche too early: only with a written reason.
        await OpenAsync(_officer, $"{Support}/de-nghi?dot={_second}", " (cán bộ)");
        await RefusedAsync(_officer, $"{Support}/de-nghi", "chưa đạt điều kiện");
        await OpenAsync(_officer, Support, " (cán bộ)");

        await OpenAsync(_woman, Own, " (đã nhận tiền)");
        await _woman.SeeAsync("15.000.000 đồng");
        await _woman.SeeAsync("Mười lăm triệu đồng");
        await OpenAsync(_woman, Support, " (của chị)");
        await OpenAsync(_woman, $"{Support}/in");
    }

    /// <summary>After the accepted check-in: the condition is marked, the rest asked for and refused with a reason; a part goes back and another confirms it.</summary>
    public async Task MeetTheConditionAsync()
    {
        await OpenAsync(_manager, $"{Support}/dieu-kien/{_second}");
        await _manager.TypeAsync("Form.On", Day(0));
        await SendAsync(_manager, $"{Support}/dieu-kien/{_second}", " (đạt điều kiện)");
        await OpenAsync(_officer, $"{Support}/de-nghi?dot={_second}", " (cán bộ)");
        await SendAsync(_officer, $"{Support}/de-nghi", " (cán bộ)");
        var payment = $"{Support}/chi/{await PaymentAsync(_second)}";
        await OpenAsync(_approver, payment, " (chờ duyệt)");
        await _approver.TypeAsync("Step.Reason", "Chờ chứng từ mua nhãn, còn thiếu hóa đơn.");
        await SendAsync(_approver, $"{payment}/tu-choi", " (không duyệt)");
        await OpenAsync(_officer, payment, " (không duyệt)");
        await _officer.SeeAsync("còn thiếu hóa đơn");

        await OpenAsync(_officer, $"{Support}/hoan-tra");
        await _officer.TypeAsync("Form.Amount", "1.000.000");
        await SendAsync(_officer, $"{Support}/hoan-tra", " (hoàn trả)");
        await OpenAsync(_approver, "/theo-doi/duyet-chi?Viec=HoanTra", " (hoàn trả)");
        await PressAsync(_approver, Title, " (hoàn trả)");
        await PressAsync(_approver, "Xác nhận đã nhận lại", " (đã xác nhận)");
        await OpenAsync(_officer, $"{Support}/da-dung");
        await _officer.TypeAsync("Form.Amount", "2.000.000");
        await _officer.TypeAsync("Form.On", Day(0));
        await _officer.TypeAsync("Form.What", "In hai nghìn nhãn, hóa đơn 0012");
        await SendAsync(_officer, $"{Support}/da-dung", " (đã dùng)");
        // 15 paid, 1 given back, 5 used by the check-in, 2 by the invoice.
        await _officer.SeeAsync("7.000.000");
        await OpenAsync(_manager, $"{Support}/sua");
        await OpenAsync(_manager, $"{Support}/huy");
        await OpenAsync(_manager, $"{Support}/in", " (có sổ)");
        await OpenAsync(_manager, "/theo-doi/du-no");
    }

    private Task<Guid> TrancheAsync(int number) =>
        _app.WithDb(db => db.Supports.Where(s => s.Id == _support).SelectMany(s => s.Tranches).Where(t => t.Number == number).Select(t => t.Id).SingleAsync());

    private Task<Guid> PaymentAsync(Guid trancheId) =>
        _app.WithDb(db => db.Supports.Where(s => s.Id == _support).SelectMany(s => s.Disbursements).Where(d => d.TrancheId == trancheId).Select(d => d.Id).SingleAsync());
}
