namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <param name="Form">What she types.</param>
/// <param name="HasKept">What she sent after her session had ended is kept for her.</param>
public sealed record SignInPage(SignInForm Form, bool HasKept);
