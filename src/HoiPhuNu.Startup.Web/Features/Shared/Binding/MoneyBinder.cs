using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>"300 triệu" and "300.000.000" are the same whole đồng.</summary>
public sealed class MoneyBinder : TypedBinder<long>
{
    protected override string HowToWrite => TextKey.Of("Ghi số tiền, ví dụ 300.000.000 hoặc 300 triệu");

    protected override bool TryRead(string typed, out long value) => Money.TryParse(typed, out value);
}
