using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Shared.Navigation;

/// <summary>What everybody sees, signed in or not.</summary>
public sealed class PublicNavigation(IStringLocalizer<SharedText> T) : INavigation
{
    public ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context)
    {
        List<NavigationItem> items =
        [
            new(T["Cuộc thi"], "/cuoc-thi", 100),
            new(T["Kết quả"], "/ket-qua", 200),
            new(T["Tin tức"], "/tin-tuc", 300),
            new(T["Tra cứu"], "/tra-cuu", 400),
        ];
        if (context.User.Identity?.IsAuthenticated != true)
        {
            items.Add(new(T["Đăng nhập"], "/tai-khoan/dang-nhap", 900, Place: NavigationPlace.Account));
        }

        return ValueTask.FromResult<IReadOnlyList<NavigationItem>>(items);
    }
}
