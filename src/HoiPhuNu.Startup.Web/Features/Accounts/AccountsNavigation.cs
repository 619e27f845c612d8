using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Accounts;

public sealed class AccountsNavigation(IStringLocalizer<AccountsText> T) : INavigation
{
    public ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context) =>
        ValueTask.FromResult<IReadOnlyList<NavigationItem>>(context.User.Identity?.IsAuthenticated == true
            ? [new(T["Tài khoản"], "/tai-khoan", 900, Place: NavigationPlace.Account)]
            : []);
}
