using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

public sealed class CountBinder : TypedBinder<int>
{
    protected override string HowToWrite => TextKey.Of("Ghi số nguyên, ví dụ 32 hoặc 1.200. Chưa biết thì để trống");

    protected override bool TryRead(string typed, out int value)
    {
        value = 0;
        if (TypedNumber.Read(typed, DecimalMark.Comma).Value is not { } number || number != decimal.Truncate(number) || Math.Abs(number) > int.MaxValue)
        {
            return false;
        }

        value = (int)number;
        return true;
    }
}
