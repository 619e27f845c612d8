using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Accounts;

public static class AccountRefusals
{
    public static readonly Refusal PasswordCommon = new("Accounts.PasswordCommon");
    public static readonly Refusal PasswordPersonal = new("Accounts.PasswordPersonal");
    public static readonly Refusal PasswordWrong = new("Accounts.PasswordWrong");
    public static readonly Refusal PasswordAskedAgain = new("Accounts.PasswordAskedAgain");
    public static readonly Refusal SignInWrong = new("Accounts.SignInWrong");
    public static readonly Refusal LoginUnreadable = new("Accounts.LoginUnreadable");
    public static readonly Refusal LoginTaken = new("Accounts.LoginTaken");
    public static readonly Refusal NameMissing = new("Accounts.NameMissing");
    public static readonly Refusal EmailUnreadable = new("Accounts.EmailUnreadable");
    public static readonly Refusal ContactTaken = new("Accounts.ContactTaken");
    public static readonly Refusal LinkUsedUp = new("Accounts.LinkUsedUp");
    public static readonly Refusal LinkUnknown = new("Accounts.LinkUnknown");
    public static readonly Refusal NoWayToSignIn = new("Accounts.NoWayToSignIn");
    public static readonly Refusal NotForStaff = new("Accounts.NotForStaff");

    public static Refusal PasswordTooShort(int shortest) => new("Accounts.PasswordTooShort", shortest);

    public static Refusal PasswordTooLong(int longest) => new("Accounts.PasswordTooLong", longest);

    /// <summary>Too many tries; the same words whether or not the account exists.</summary>
    public static Refusal TriedTooOften(TimeSpan wait) => new("Accounts.TriedTooOften", wait);
}
