using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>Typed in any habit, stored as +84…</summary>
public sealed class PhoneBinder : TypedBinder<string>
{
    protected override string HowToWrite => TextKey.Of("Ghi số điện thoại đủ 10 chữ số, ví dụ 0912 345 678");

    protected override bool TryRead(string typed, out string value) => PhoneNumber.TryParse(typed, out value);
}
