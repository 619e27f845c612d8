using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>What lies on the desks on the day of the demo: payments asked for, money given back, check-ins to be read or answered.</summary>
internal sealed class DemoFollowUpWaiting(DemoCast cast, DemoClock clock)
{
    private int _asked;
    private int _refunds;
    private int _checkIns;

    /// <summary>Two second tranches are asked for by an officer, one of them before its condition is met; a third woman gives something back.</summary>
    public void LeaveMoney(Support support, Guid officer)
    {
        if (support.Kind != SupportKind.Grant || !support.Disbursements.Any(d => d.PaidOn is not null))
        {
            return;
        }

        var at = clock.Day(-2, 9 + _asked);
        if (_asked < 2 && support.Tranches.FirstOrDefault(t => t.Number == 2 && support.TakenOf(t.Id) == 0) is { } second)
        {
            if (_asked == 0)
            {
                support.MeetCondition(second.Id, VietnamTime.Today(at).AddDays(-3), cast.Organizer.Id, at).Must();
            }

            support.Ask(second.Id, second.Amount, _asked == 0 ? "" : "Vụ thu hoạch tới sớm, cần máy đóng gói trước khi có đủ hóa đơn của đợt một.", officer, at).Refusal.Must();
            _asked++;
        }
        else if (_asked == 2 && _refunds == 0 && support.Spendings.Count == 0)
        {
            support.Return(2_000_000, VietnamTime.Today(at), false, "Máy mua rẻ hơn báo giá.", officer, at).Refusal.Must();
            _refunds++;
        }
    }

    /// <summary>Of those that may be filled now, two were sent (by her, by the officer who called her) and one came back with a question.</summary>
    public void LeaveCheckIn(SupportedProject project, IEnumerable<CheckIn> planned, Guid officer)
    {
        var at = clock.Day(-3, 10);
        if (_checkIns == 3 || project.PersonId == cast.Ghen.Id || planned.FirstOrDefault(c => c.IsUntouched && c.OpensOn <= VietnamTime.Today(at)) is not { } open)
        {
            return;
        }

        var filler = _checkIns == 1 ? officer : project.PersonId;
        var answers = new CheckInAnswers
        {
            State = BusinessState.Working,
            Revenue = _checkIns == 2 ? 8_000_000 : 54_000_000,
            Workers = 3,
            WomenWorkers = 3,
            Products = "Hàng khô đóng túi 200 g và 500 g",
            Channels = "Chợ xã, nhóm Zalo",
            Difficulty = "Mưa nhiều, hàng phơi không kịp.",
        };
        open.SaveDraft(project, answers, filler, at).Must();
        open.Submit(project, null, filler, at.AddMinutes(20)).Must();
        if (_checkIns == 2)
        {
            open.Return(project, "Tám triệu này là doanh thu của cả kỳ hay của một tháng ạ?", cast.Organizer.Id, clock.Day(-1, 9)).Must();
        }

        _checkIns++;
    }
}
