using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>A day in Vietnam, dd/mm/yyyy.</summary>
public sealed class DateBinder : TypedBinder<DateOnly>
{
    protected override string HowToWrite => TextKey.Of("Ghi ngày như 15/12/2026");

    protected override bool TryRead(string typed, out DateOnly value) => VietnamTime.TryParseDate(typed, out value);
}
