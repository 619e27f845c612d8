namespace HoiPhuNu.Startup.Web.Features.Accounts;

/// <summary>The words of accounts, sign-in and passwords: Vietnamese here and in the views, English in AccountsText.en.resx.</summary>
public sealed class AccountsText;
