using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>An hour of the day, 24 hours.</summary>
public sealed class TimeBinder : TypedBinder<TimeOnly>
{
    protected override string HowToWrite => TextKey.Of("Ghi giờ như 17:00");

    protected override bool TryRead(string typed, out TimeOnly value) => VietnamTime.TryParseTime(typed, out value);
}
