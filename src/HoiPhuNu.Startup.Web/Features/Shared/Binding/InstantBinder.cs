using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>"17:00 15/12/2026" or "15/12/2026 17:00" on a Vietnamese clock, as UTC.</summary>
public sealed class InstantBinder : TypedBinder<DateTime>
{
    protected override string HowToWrite => TextKey.Of("Ghi giờ và ngày như 17:00 15/12/2026");

    protected override bool TryRead(string typed, out DateTime value)
    {
        // One of the two ends is the date; whatever is left is the time.
        for (var i = typed.IndexOf(' ', StringComparison.Ordinal); i > 0; i = typed.IndexOf(' ', i + 1))
        {
            var (head, tail) = (typed[..i].TrimEnd(','), typed[(i + 1)..]);
            if ((VietnamTime.TryParseTime(head, out var time) && VietnamTime.TryParseDate(tail, out var date))
                || (VietnamTime.TryParseDate(head, out date) && VietnamTime.TryParseTime(tail, out time)))
            {
                value = VietnamTime.ToUtc(date.ToDateTime(time));
                return true;
            }
        }

        value = default;
        return false;
    }
}
