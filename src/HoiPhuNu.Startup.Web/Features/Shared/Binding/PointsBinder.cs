using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>"8,5" and "8.5" are 850 hundredths.</summary>
public sealed class PointsBinder : TypedBinder<int>
{
    public static string Example => TextKey.Of("Ghi điểm bằng số, ví dụ 8,5");

    protected override string HowToWrite => Example;

    protected override bool TryRead(string typed, out int value) => Points.TryParse(typed, out value);
}
